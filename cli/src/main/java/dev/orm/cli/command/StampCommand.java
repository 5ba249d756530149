package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.revision.RevisionTarget;
import dev.orm.run.Migrator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm stamp REV}: says where the database stands and runs nothing. */
final class StampCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("stamp", "Records that the database is at a revision, and runs no script.")
                .parameters("REV", true, "head, heads, base, an id, ...; several where they are on several branches")
                .flag("--purge", "set aside all that is recorded now, known or not")
                .option("NAME", "who does this, for the history", "--applied-by")
                .option("TIME", "how long to wait for another run (60s)", "--lock-timeout")
                .option("ENV", "the name of a protected environment", "--confirm")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        ProtectedEnvironment.check(invocation, "stamp");
        Migrator migrator = Runs.changing(invocation);
        List<RevisionTarget> targets =
                invocation.parameters().stream().map(RevisionTarget::parse).toList();
        return Runs.done(invocation, migrator.stamp(targets, invocation.has("--purge")));
    }
}
