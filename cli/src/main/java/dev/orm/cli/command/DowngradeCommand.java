package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.revision.RevisionTarget;
import dev.orm.run.MigrationPlan;
import dev.orm.run.Migrator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm downgrade TARGET}. */
final class DowngradeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return RunOptions.add(Specs.command("downgrade", "Undoes revisions down to a target.")
                        .parameter(0, "TARGET", true, "base, an id, -1, ...; with --sql FROM:TO"))
                .flag("--stored", "where an undo file is gone, run the text stored in the database")
                .option("ENV", "the name of a protected environment", "--confirm")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        if (SqlScriptRun.isAsked(invocation)) {
            return new SqlScriptRun(invocation).downgrade();
        }
        SqlScriptRun.refuseRange(invocation);
        RevisionTarget target = RevisionTarget.parse(invocation.parameter(0).orElseThrow());
        Migrator migrator = Runs.changing(invocation);
        if (invocation.has("--dry-run")) {
            MigrationPlan plan = Runs.looking(invocation).planDowngrade(target);
            return Runs.planned(invocation, plan, migrator.state().place());
        }
        ProtectedEnvironment.check(invocation, "downgrade");
        return Runs.done(invocation, migrator.downgrade(target));
    }
}
