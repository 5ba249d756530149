package dev.orm.mapping.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Tells by a look at its bytes whether a class file may carry one of the annotations that make a class persistent. */
final class PersistenceMarks {

    private static final byte[] PREFIX = bytes("persistence/");
    private static final List<byte[]> CONVERTER = List.of(bytes("Converter;"));
    private static final List<byte[]> ANY = Stream.of("Entity;", "Embeddable;", "MappedSuperclass;", "Converter;")
            .map(PersistenceMarks::bytes)
            .toList();

    private PersistenceMarks() {}

    static boolean areIn(byte[] content) {
        return isOneIn(content, ANY);
    }

    /** Whether the class may be an attribute converter. */
    static boolean isConverter(byte... content) {
        return isOneIn(content, CONVERTER);
    }

    private static boolean isOneIn(byte[] content, List<byte[]> ends) {
        int last = content.length - PREFIX.length;
        for (int start = 0; start < last; start++) {
            if (content[start] == PREFIX[0]
                    && isAt(content, start, PREFIX)
                    && endsAt(content, start + PREFIX.length, ends)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(byte[] content, int start, List<byte[]> ends) {
        for (byte[] end : ends) {
            if (isAt(content, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] content, int start, byte[] wanted) {
        if (start + wanted.length > content.length) {
            return false;
        }
        for (int at = 0; at < wanted.length; at++) {
            if (content[start + at] != wanted[at]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
