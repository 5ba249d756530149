package dev.orm.cli.command;

import dev.orm.cli.config.Config;
import dev.orm.cli.config.Durations;
import dev.orm.run.MigrationListener;
import dev.orm.run.Migrator;
import dev.orm.run.MigratorOptions;
import java.time.Duration;

/** Makes the migrator that a command runs or asks. */
final class Runs {
    private Runs() {}

    /** For a command that only looks. */
    static Migrator looking(Workspace workspace) {
        return new Migrator(
                () -> workspace.connect(false),
                workspace.scripts(),
                options(workspace),
                new TerminalConsent(workspace, false),
                MigrationListener.silent());
    }

    /** For a command that changes the database. */
    static Migrator changing(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        Duration patience = lockTimeout(invocation);
        MigratorOptions options = options(workspace)
                .withLockTimeout(patience)
                .withAppliedBy(invocation
                        .option("--applied-by")
                        .or(() -> workspace.variable("ORM_APPLIED_BY"))
                        .orElse(null));
        return new Migrator(
                () -> workspace.connect(invocation.has("--create"), patience),
                workspace.scripts(),
                options,
                new TerminalConsent(workspace, invocation.has("--stored")),
                new ProgressListener(workspace));
    }

    private static MigratorOptions options(Workspace workspace) {
        Config config = workspace.config();
        String environment = config.environment();
        return MigratorOptions.standard()
                .withTables(workspace.tables())
                .withEnvironment(environment == null ? "" : environment)
                .withLockTimeout(config.database().waits().lock());
    }

    private static Duration lockTimeout(Invocation invocation) {
        return invocation
                .option("--lock-timeout")
                .map(text -> Durations.parse(text)
                        .orElseThrow(
                                () -> UsageException.wrongValue("--lock-timeout", text, "a time such as 60s or 5m")))
                .orElseGet(
                        () -> invocation.workspace().config().database().waits().lock());
    }
}
