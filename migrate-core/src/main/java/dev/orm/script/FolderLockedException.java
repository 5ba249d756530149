package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.file.Path;
import java.time.Duration;

/** Another process writes into the migrations folder, and goes on for longer than was waited. */
public final class FolderLockedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private FolderLockedException(String what, String where, String why, String next) {
        super(ExitStatus.LATER, what, where, why, next, null);
    }

    static FolderLockedException of(Path folder, Duration patience) {
        return new FolderLockedException(
                "another orm writes into the migrations folder",
                folder.toString(),
                "it has not ended within " + patience.toSeconds() + "s",
                "run the command again when it has, or raise connection.lockTimeout");
    }
}
