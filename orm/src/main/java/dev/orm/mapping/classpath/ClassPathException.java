package dev.orm.mapping.classpath;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An entry of the class path that cannot be read. */
public final class ClassPathException extends OrmException {
    private static final long serialVersionUID = 1L;

    private ClassPathException(String what, String where, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.USAGE, what, where, why, next, cause);
    }

    static ClassPathException missing(String entry, Path path) {
        return new ClassPathException(
                "the class path entry " + entry + " does not exist",
                "models.classpath",
                "there is no file or folder " + path,
                "compile the project first, or correct models.classpath",
                null);
    }

    static ClassPathException missingList(String entry, Path path) {
        return new ClassPathException(
                "the class path list " + entry + " does not exist",
                "models.classpath",
                "there is no file " + path,
                "write it: mvn dependency:build-classpath -Dmdep.outputFile=" + entry.substring(1),
                null);
    }

    static ClassPathException unreadable(Path path, Throwable cause) {
        return new ClassPathException(
                "the class path entry " + path.getFileName() + " cannot be read",
                path.toString(),
                String.valueOf(cause.getMessage()),
                "build or download it again, or take it out of models.classpath",
                cause);
    }
}
