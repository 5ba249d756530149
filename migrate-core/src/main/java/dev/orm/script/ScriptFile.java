package dev.orm.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a script's file as UTF-8 and says where it is not. */
final class ScriptFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ScriptFile() {}

    static String read(String name, Path file) {
        String text = decode(name, bytes(name, file));
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw ScriptTextException.binary(name, lineAt(text, nul));
        }
        int placeholder = text.indexOf("${");
        if (placeholder >= 0 && ScriptConfig.beside(file, name).replacesPlaceholders()) {
            throw ScriptTextException.placeholder(name, lineAt(text, placeholder));
        }
        return text;
    }

    private static byte[] bytes(String name, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw ScriptTextException.unreadable(name, e);
        }
    }

    private static String decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        output.flip();
        String text = output.toString();
        if (result.isError()) {
            throw ScriptTextException.notUtf8(name, lineAt(text, text.length()));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int lineAt(String text, int offset) {
        return 1
                + (int) text.chars()
                        .limit(offset)
                        .filter(character -> character == '\n')
                        .count();
    }
}
