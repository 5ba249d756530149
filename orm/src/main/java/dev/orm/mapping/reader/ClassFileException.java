package dev.orm.mapping.reader;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
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
        int version = bytes.length < 8 ? 0 : ((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff);
        if (version > NEWEST) {
            throw new ClassFileException(
                    "the class " + className + " was compiled for Java " + java(version),
                    place,
                    "class files are understood up to Java " + java(NEWEST),
                    "compile it with --release " + java(NEWEST) + " or lower, or take a newer orm",
                    null);
        }
    }

    static ClassFileException damaged(String className, String place, Throwable cause) {
        return new ClassFileException(
                "the class file of " + className + " cannot be read",
                place,
                "it is damaged or not a class file",
                "compile it again",
                cause);
    }

    private static int java(int version) {
        return version - 44;
    }
}
