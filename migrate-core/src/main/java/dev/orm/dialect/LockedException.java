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
                "the database is locked",
                where,
                why,
                "try again, or wait longer with connection.lockTimeout: 5m in orm.yaml (upgrade, downgrade and stamp:"
                        + " --lock-timeout 5m; an application: Migrator.lockTimeout); what had to wait has changed nothing",
                cause);
    }

    /** @param holder who holds it, as far as the server tells */
    public static LockedException after(Duration waited, String database, String holder, @Nullable Throwable cause) {
        return new LockedException(database, "waited " + spelled(waited) + " for " + holder, cause);
    }

    private static String spelled(Duration waited) {
        return waited.toMillisPart() == 0 ? waited.toSeconds() + " s" : waited.toMillis() + " ms";
    }
}
