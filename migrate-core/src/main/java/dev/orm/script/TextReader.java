package dev.orm.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** A script's characters, without a byte order mark. What is no text is a {@link ScriptTextException} with its line. */
final class TextReader extends Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int CHUNK = 1 << 12;

    private final String name;
    private final Charset encoding;
    private final InputStream input;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
    private int line = 1;
    private boolean begun;
    private boolean ended;
    private boolean malformed;

    TextReader(String name, Charset encoding, InputStream input) {
        this.name = name;
        this.encoding = encoding;
        this.input = input;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (malformed) {
                throw ScriptTextException.wrongEncoding(name, line, encoding);
            }
            if (ended) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        look(target, offset, count);
        return count;
    }

    private void decode() {
        fill();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isUnderflow() && ended) {
            result = decoder.flush(chars);
        }
        ended = ended && result.isUnderflow();
        malformed = result.isError();
        chars.flip();
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    private void fill() {
        bytes.compact();
        try {
            int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
        } catch (IOException e) {
            throw ScriptTextException.unreadable(name, e);
        }
        bytes.flip();
    }

    private void look(char[] target, int offset, int count) {
        for (int index = offset; index < offset + count; index++) {
            char character = target[index];
            if (character == '\n') {
                line++;
            } else if (character == '\0') {
                throw ScriptTextException.binary(name, line);
            }
        }
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            throw ScriptTextException.unreadable(name, e);
        }
    }
}
