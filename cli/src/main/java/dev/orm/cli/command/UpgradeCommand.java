package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.revision.RevisionTarget;
import dev.orm.run.MigrationPlan;
import dev.orm.run.Migrator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm upgrade [TARGET]}. */
final class UpgradeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return RunOptions.add(Specs.command("upgrade", "Applies revisions up to a target (default: head).")
                        .parameter(0, "TARGET", false, "head, heads, an id, +1, ...; with --sql also FROM:TO"))
                .flag("--create", "make the database where it is missing")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        if (SqlScriptRun.isAsked(invocation)) {
            return new SqlScriptRun(invocation).upgrade();
        }
        SqlScriptRun.refuseRange(invocation);
        RevisionTarget target = RevisionTarget.parse(invocation.parameter(0, "head"));
        Migrator migrator = Runs.changing(invocation);
        if (invocation.has("--dry-run")) {
            MigrationPlan plan = Runs.looking(invocation).plan(target);
            return Runs.planned(invocation, plan, migrator.state().place());
        }
        return Runs.done(invocation, migrator.run(target));
    }
}
