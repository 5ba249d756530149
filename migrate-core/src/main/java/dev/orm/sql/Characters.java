package dev.orm.sql;

/** Which characters tokens are made of. Beyond ASCII every character but a byte order mark belongs to a name. */
final class Characters {
    static final int NAME_START = 1;
    static final int NAME_PART = 2;
    static final int DIGIT = 4;
    static final int HEX_DIGIT = 8;
    static final int BLANK = 16;

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final byte[] ASCII = new byte[128];

    static {
        mark('a', 'z', NAME_START | NAME_PART);
        mark('A', 'Z', NAME_START | NAME_PART);
        mark('_', '_', NAME_START | NAME_PART);
        mark('$', '$', NAME_PART);
        mark('0', '9', NAME_PART | DIGIT | HEX_DIGIT);
        mark('a', 'f', HEX_DIGIT);
        mark('A', 'F', HEX_DIGIT);
        mark('\t', '\r', BLANK);
        mark(' ', ' ', BLANK);
    }

    private Characters() {}

    /** Whether it is one of the kinds. */
    static boolean is(char character, int kinds) {
        int found = character < 128 ? ASCII[character] : beyond(character);
        return (found & kinds) != 0;
    }

    private static int beyond(char character) {
        return character == BYTE_ORDER_MARK ? BLANK : NAME_START | NAME_PART;
    }

    private static void mark(char first, char last, int kinds) {
        for (char character = first; character <= last; character++) {
            ASCII[character] |= (byte) kinds;
        }
    }
}
