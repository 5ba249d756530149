package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A command of {@code migrations.hooks} failed on a new file. */
public final class HookFailedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private HookFailedException(String what, Path file, String why, @Nullable Throwable cause) {
        super(
                ExitStatus.FAILED,
                what,
                file.toString(),
                why,
                "the new files stay as they are: mend what it found and go on with them, or delete them and restore HEAD",
                cause);
    }

    static HookFailedException exited(String command, Path file, int exit, String said) {
        String words = said.isEmpty() ? "" : " and said\n" + said;
        return new HookFailedException("the hook failed: " + command, file, "it exited with " + exit + words, null);
    }

    static HookFailedException notStarted(String command, Path file, Exception cause) {
        return new HookFailedException(
                "the hook failed: " + command, file, "it could not be run: " + cause.getMessage(), cause);
    }
}
