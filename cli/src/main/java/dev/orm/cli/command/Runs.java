package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.cli.config.Config;
import dev.orm.cli.config.Durations;
import dev.orm.run.MigrationListener;
import dev.orm.run.MigrationPlan;
import dev.orm.run.Migrator;
import dev.orm.run.MigratorOptions;
import dev.orm.run.Place;
import dev.orm.run.RunReport;
import dev.orm.run.Step;
import dev.orm.script.ScriptDirectory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the migrator that a command runs or asks. */
final class Runs {
    private Runs() {}

    /** For a command that only looks. */
    static Migrator looking(Workspace workspace) {
        return looking(workspace, workspace.scripts());
    }

    /** The same with other scripts than the folders have now. */
    static Migrator looking(Workspace workspace, ScriptDirectory scripts) {
        return new Migrator(
                () -> workspace.connect(false),
                scripts,
                options(workspace),
                new TerminalConsent(workspace, false),
                MigrationListener.silent());
    }

    /** The same with what the command says of placeholders. */
    static Migrator looking(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        return new Migrator(
                () -> workspace.connect(false),
                workspace.scripts(),
                configured(invocation),
                new TerminalConsent(workspace, false),
                MigrationListener.silent());
    }

    /** For a command that changes the database. */
    static Migrator changing(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        Config.Waits waits = workspace.config().database().waits();
        Duration patience = time(invocation, "--lock-timeout").orElse(waits.lock());
        Duration startup = time(invocation, "--wait").orElse(waits.connect());
        MigratorOptions options = options(invocation).withLockTimeout(patience);
        return new Migrator(
                () -> workspace.connect(invocation.has("--create"), patience, startup),
                workspace.scripts(),
                options,
                new TerminalConsent(workspace, invocation.has("--stored")),
                new ProgressListener(workspace));
    }

    /** Tells what a run did; its notices were told while it ran. */
    static ExitStatus done(Invocation invocation, RunReport report) {
        return told(invocation, report.done(), report.notices(), report.place(), false);
    }

    /** Tells what a run would do. */
    static ExitStatus planned(Invocation invocation, MigrationPlan plan, Place place) {
        plan.notices().forEach(invocation.output()::notice);
        return told(invocation, plan.steps(), plan.notices(), place, true);
    }

    private static ExitStatus told(
            Invocation invocation, List<Step> steps, List<String> notices, Place place, boolean dry) {
        List<String> all = new ArrayList<>(notices);
        if (invocation.workspace().url().isInMemory()) {
            String gone = "this database is in memory: it is gone when the command ends";
            all.add(gone);
            invocation.output().notice(gone);
        }
        invocation.output().result(new RunResult(steps, all, place, dry));
        return ExitStatus.DONE;
    }

    /** As the command says them too. */
    static MigratorOptions options(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        return options(workspace)
                .withAppliedBy(invocation
                        .option("--applied-by")
                        .or(() -> workspace.variable("ORM_APPLIED_BY"))
                        .orElse(null))
                .withPlaceholders(GivenPlaceholders.of(invocation));
    }

    /** As orm.yaml says them, and the command of placeholders. */
    static MigratorOptions configured(Invocation invocation) {
        return options(invocation.workspace()).withPlaceholders(GivenPlaceholders.of(invocation));
    }

    private static MigratorOptions options(Workspace workspace) {
        Config config = workspace.config();
        String environment = config.environment();
        return MigratorOptions.standard()
                .withTables(workspace.tables())
                .withEnvironment(environment == null ? "" : environment)
                .withLockTimeout(config.database().waits().lock())
                .withOutOfOrder(config.migrations().outOfOrder())
                .withPlaceholders(config.migrations().placeholders())
                .withSchemas(config.models().schemas());
    }

    private static Optional<Duration> time(Invocation invocation, String option) {
        return invocation
                .option(option)
                .map(text -> Durations.parse(text)
                        .orElseThrow(() -> UsageException.wrongValue(option, text, "a time such as 60s or 5m")));
    }
}
