package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A rebase or a squash died while it moved files, or is at work. */
public final class InterruptedMovesException extends OrmException {
    private static final long serialVersionUID = 1L;

    private InterruptedMovesException(String where, String why, String next, @Nullable Throwable cause) {
        super(
                ExitStatus.DECISION,
                "files of this folder are being moved, or were not all moved",
                where,
                why,
                next,
                cause);
    }

    static InterruptedMovesException in(Path file) {
        return new InterruptedMovesException(
                file.toString(),
                "an orm rebase or orm squash is at work, or was interrupted before it was done",
                "if none is running, run orm rebase: it looks whether the database has the new versions, and finishes the"
                        + " moves or takes them back",
                null);
    }

    static InterruptedMovesException unreadable(Path file, Throwable cause) {
        return new InterruptedMovesException(
                file.toString(),
                "the file that says which they are cannot be read: " + cause.getMessage(),
                "restore the folder from version control, and delete that file",
                cause);
    }
}
