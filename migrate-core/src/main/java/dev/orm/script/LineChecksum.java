package dev.orm.script;

import java.util.zip.CRC32;

/** The checksum that Flyway keeps: CRC-32 over the UTF-8 bytes of the lines, without what ends them. */
final class LineChecksum implements TextSink {
    private static final int LONGEST = 4;

    private final CRC32 crc = new CRC32();
    private final byte[] bytes = new byte[1 << 10];
    private int filled;
    private char high;

    @Override
    public void take(char[] text, int length) {
        for (int index = 0; index < length; index++) {
            char character = text[index];
            if (character < 0x80 && high == 0) {
                if (character != '\n' && character != '\r') {
                    put(character);
                }
            } else {
                takeWide(character);
            }
        }
    }

    int value() {
        flush();
        return (int) crc.getValue();
    }

    @Override
    public void finish() {
        endPair();
    }

    private void takeWide(char character) {
        if (high != 0 && Character.isLowSurrogate(character)) {
            putCodePoint(Character.toCodePoint(high, character));
            high = 0;
            return;
        }
        endPair();
        if (Character.isHighSurrogate(character)) {
            high = character;
        } else if (Character.isLowSurrogate(character)) {
            put('?');
        } else if (character != '\n' && character != '\r') {
            putCodePoint(character);
        }
    }

    /** Half a pair has no bytes; Java writes a question mark for it. */
    private void endPair() {
        if (high != 0) {
            high = 0;
            put('?');
        }
    }

    private void putCodePoint(int code) {
        if (code < 0x80) {
            put(code);
        } else if (code < 0x800) {
            put(0xC0 | (code >> 6));
            put(0x80 | (code & 0x3F));
        } else {
            if (code < 0x10000) {
                put(0xE0 | (code >> 12));
            } else {
                put(0xF0 | (code >> 18));
                put(0x80 | ((code >> 12) & 0x3F));
            }
            put(0x80 | ((code >> 6) & 0x3F));
            put(0x80 | (code & 0x3F));
        }
    }

    private void put(int value) {
        bytes[filled++] = (byte) value;
        if (filled > bytes.length - LONGEST) {
            flush();
        }
    }

    private void flush() {
        crc.update(bytes, 0, filled);
        filled = 0;
    }
}
