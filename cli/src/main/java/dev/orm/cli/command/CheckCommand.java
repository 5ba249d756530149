package dev.orm.cli.command;

import dev.orm.ExitStatus;
import java.sql.SQLException;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm check}: would autogenerate find anything? */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return ComparisonRun.options(Specs.command("check", "Tells whether models and database differ: exit 0 or 1."))
                .flag("--heads", "look for several heads (a later version)")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws SQLException {
        if (invocation.has("--heads")) {
            throw UsageException.later("--heads");
        }
        ComparisonRun.Found found = new ComparisonRun(invocation).find(Parents.of(invocation.workspace()));
        FindingsResult.tell(invocation, found.notices());
        boolean whole = invocation.output().settings().verbose();
        invocation.output().result(new FindingsResult(found.findings(), found.notices(), Map.of(), false, whole));
        return found.findings().isEmpty() ? ExitStatus.DONE : ExitStatus.NO;
    }
}
