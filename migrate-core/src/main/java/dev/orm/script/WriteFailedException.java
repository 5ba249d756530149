package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.Revision;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A new revision could not be written; the folder is as it was. */
public final class WriteFailedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private WriteFailedException(String what, String why, String next, @Nullable Throwable cause) {
        super(ExitStatus.USAGE, what, null, why, next, cause);
    }

    static WriteFailedException cannotWrite(Path file, Throwable cause) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return new WriteFailedException(
                "cannot write " + file,
                cause.getClass().getSimpleName() + message + "; no file was written",
                "make the folder writable for this user and see that the disk has room",
                cause);
    }

    static WriteFailedException taken(Revision revision) {
        return new WriteFailedException(
                "the id " + revision.id() + " is taken",
                "it belongs to " + revision + "; no file was written",
                "choose another --rev-id, or leave it out for the next free one",
                null);
    }

    static WriteFailedException noClassName(String name) {
        return new WriteFailedException(
                "no class can be called " + name,
                "a Java migration's class is called as its file is",
                "use letters and digits in migrations.file, or --format sql",
                null);
    }

    static WriteFailedException exists(Path file) {
        return new WriteFailedException(
                file + " is there already", "orm overwrites no script", "choose another --rev-id or message", null);
    }
}
