package dev.orm.dialect;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Somebody else holds the lock of the history. */
public final class LockedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private LockedException(String where, String why, @Nullable Throwable cause) {
        super(
                ExitStatus.LATER,
                "the database is locked by another process",
                where,
                why,
                "try again, or wait longer with --lock-timeout 5m; nothing was changed by this run",
                cause);
    }

    /** @param holder who holds it, as far as the server tells */
    public static LockedException after(Duration waited, String database, String holder, @Nullable Throwable cause) {
        return new LockedException(database, "waited " + waited.toSeconds() + " s for " + holder, cause);
    }
}
