package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import org.jspecify.annotations.Nullable;

/** A Java migration that cannot be read, compiled or called. */
public final class JavaMigrationException extends OrmException {
    private static final long serialVersionUID = 1L;

    private JavaMigrationException(String what, String where, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.FAILED, what, where, why, next, cause);
    }

    static JavaMigrationException noClass(String file, String className) {
        return new JavaMigrationException(
                "a Java migration without its class",
                file,
                "the file has no class " + className,
                "name the class as the file is named: public class " + className,
                null);
    }

    static JavaMigrationException notLiteral(String file, int line, String annotation) {
        return new JavaMigrationException(
                "@" + annotation + " holds something that is no literal",
                file + ":" + line,
                "it is read from the text, and nothing is run for it",
                "write the values themselves: @" + annotation + "(\"20261120231500\")",
                null);
    }

    static JavaMigrationException notAClass(String file, Throwable cause) {
        return new JavaMigrationException(
                "a Java migration cannot be read",
                file,
                String.valueOf(cause.getMessage()),
                "compile it again (orm compile), or take the file out",
                cause);
    }

    static JavaMigrationException noMethod(String file, String method) {
        return new JavaMigrationException(
                "a Java migration without " + method,
                file,
                "its class has no method " + method + "(Operations)",
                "write: public void " + method + "(Operations op) { ... }; nothing was run",
                null);
    }

    static JavaMigrationException noCompiler(String file) {
        return new JavaMigrationException(
                "a Java migration cannot be compiled here",
                file,
                "this Java is a runtime without a compiler (no jdk.compiler)",
                "run with a JDK, or run orm compile where there is one and ship the .class files beside the .java files;"
                        + " nothing was run",
                null);
    }

    /** @param errors what the compiler says, each with its line */
    static JavaMigrationException notCompiled(String place, String errors) {
        return new JavaMigrationException(
                "a Java migration does not compile",
                place,
                errors,
                "correct it and run it again; nothing was run",
                null);
    }

    static JavaMigrationException notLoaded(String file, Throwable cause) {
        return new JavaMigrationException(
                "a Java migration cannot be loaded",
                file,
                cause.toString(),
                "it may use the JDK, migrate-core and what is on the class path beside them; nothing was run",
                cause);
    }

    /** @param line 0: unknown */
    static JavaMigrationException failed(String file, int line, Throwable cause) {
        return new JavaMigrationException(
                "a Java migration failed",
                line > 0 ? file + ":" + line : file,
                cause.toString(),
                "correct it and run it again; nothing of it was run",
                cause);
    }
}
