package dev.orm.mapping.reader;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Tells whether a class file breaks off, as those do that a killed compiler or a full disk left behind: the annotation
 * that makes it an entity may be in the missing part.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1">The class file format</a>
 */
final class ClassFileEnd {
    private static final int MAGIC = 0xCAFEBABE;

    private ClassFileEnd() {}

    static boolean isMissing(byte[] content) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
            if (in.readInt() == MAGIC) {
                readOn(in);
            }
            return false;
        } catch (EOFException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readOn(DataInputStream in) throws IOException {
        in.skipNBytes(4); // versions
        if (skipConstants(in)) {
            in.skipNBytes(6); // access flags, this class, its superclass
            in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
            skipMembers(in); // fields
            skipMembers(in); // methods
            skipAttributes(in);
        }
    }

    /** Answers no at a kind of constant that is not known: such a file is newer than we are. */
    private static boolean skipConstants(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> in.skipNBytes(in.readUnsignedShort());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++; // a long takes two places
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private static void skipMembers(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        for (int member = 0; member < count; member++) {
            in.skipNBytes(6); // access flags, name, type
            skipAttributes(in);
        }
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        for (int attribute = 0; attribute < count; attribute++) {
            in.skipNBytes(2); // name
            in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
        }
    }
}
