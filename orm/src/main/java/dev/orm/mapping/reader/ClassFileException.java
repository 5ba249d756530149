package dev.orm.mapping.reader;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A class file that cannot be understood. */
public final class ClassFileException extends OrmException {
    private static final long serialVersionUID = 1L;

    /** Of Java 27, the newest whose class files are known. */
    private static final int NEWEST = 71;

    private ClassFileException(String what, String where, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.USAGE, what, where, why, next, cause);
    }

    static void requireKnownVersion(String className, byte[] bytes, String place) {
        int version = bytes.length < 8 ? 0 : ByteBuffer.wrap(bytes).getShort(6);
        if (isClassFile(bytes) && version > NEWEST) {
            throw new ClassFileException(
                    "the class " + className + " was compiled for Java " + java(version),
                    place,
                    "class files are understood up to Java " + java(NEWEST),
                    "compile it with --release " + java(NEWEST) + " or lower, or take a newer orm",
                    null);
        }
    }

    static void requireWhole(String className, byte[] bytes, String place) {
        if (ClassFileEnd.isMissing(bytes)) {
            throw damaged(className, place, null);
        }
    }

    static ClassFileException damaged(String className, String place, @Nullable Throwable cause) {
        return new ClassFileException(
                "the class file of " + className + " cannot be read",
                place,
                "it is damaged or not a class file",
                "compile it again",
                cause);
    }

    private static boolean isClassFile(byte[] bytes) {
        return bytes.length >= 4 && ByteBuffer.wrap(bytes).getInt() == 0xCAFEBABE;
    }

    private static int java(int version) {
        return version - 44;
    }
}
