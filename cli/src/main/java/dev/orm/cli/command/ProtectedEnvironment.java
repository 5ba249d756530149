package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import org.jspecify.annotations.Nullable;

/** A protected environment is changed only by somebody who names it. */
final class ProtectedEnvironment {
    private ProtectedEnvironment() {}

    /** @throws UnconfirmedException where the environment is protected and {@code --confirm} does not name it */
    static void check(Invocation invocation, String command) {
        var config = invocation.workspace().config();
        String name = config.environment();
        if (!config.guarded() || name == null) {
            return;
        }
        String confirmed = invocation.option("--confirm").orElse(null);
        if (!name.equals(confirmed)) {
            throw UnconfirmedException.of(command, name, confirmed);
        }
    }

    /** Nobody named the protected environment. */
    static final class UnconfirmedException extends OrmException {
        private static final long serialVersionUID = 1L;

        private UnconfirmedException(String what, String why, String next) {
            super(ExitStatus.DECISION, what, null, why, next, null);
        }

        static UnconfirmedException of(String command, String environment, @Nullable String confirmed) {
            return new UnconfirmedException(
                    "orm " + command + " was not run",
                    "the environment " + environment + " is protected"
                            + (confirmed == null ? "" : ", and --confirm names another: " + confirmed),
                    "look twice, then " + (confirmed == null ? "add" : "say") + " --confirm " + environment);
        }
    }
}
