package dev.orm.script;

import java.nio.ByteBuffer;

/**
 * How long the instructions of a method are.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-6.html">JVMS 6</a>
 */
final class Instructions {
    static final int TABLE_SWITCH = 0xaa;
    static final int LOOKUP_SWITCH = 0xab;
    static final int WIDE = 0xc4;
    static final int INCREMENT = 0x84;

    private Instructions() {}

    /** The number of bytes from an instruction to the next one. */
    static int length(ByteBuffer code, int at) {
        int operation = code.get(at) & 0xff;
        return switch (operation) {
            case TABLE_SWITCH -> {
                int low = code.getInt(aligned(at) + 4);
                int high = code.getInt(aligned(at) + 8);
                yield aligned(at) + 12 + 4 * (high - low + 1) - at;
            }
            case LOOKUP_SWITCH -> aligned(at) + 8 + 8 * code.getInt(aligned(at) + 4) - at;
            case WIDE -> (code.get(at + 1) & 0xff) == INCREMENT ? 6 : 4;
            default -> 1 + operands(operation);
        };
    }

    /** Where the numbers of a switch begin. */
    static int aligned(int at) {
        return (at + 4) & ~3;
    }

    private static int operands(int operation) {
        if ((operation >= 0x99 && operation <= 0xa8) || (operation >= 0xb2 && operation <= 0xb8)) {
            return 2;
        }
        if ((operation >= 0x15 && operation <= 0x19) || (operation >= 0x36 && operation <= 0x3a)) {
            return 1;
        }
        return switch (operation) {
            case 0x10, 0x12, 0xa9, 0xbc -> 1;
            case 0x11, 0x13, 0x14, INCREMENT, 0xbb, 0xbd, 0xc0, 0xc1, 0xc6, 0xc7 -> 2;
            case 0xc5 -> 3;
            case 0xb9, 0xba, 0xc8, 0xc9 -> 4;
            default -> 0;
        };
    }
}
