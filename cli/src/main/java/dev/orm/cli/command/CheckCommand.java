package dev.orm.cli.command;

import dev.orm.ExitStatus;
import java.sql.SQLException;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm check}: would autogenerate find anything? With {@code --heads}: have two people's revisions met? */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return ComparisonRun.options(Specs.command("check", "Tells whether models and database differ: exit 0 or 1."))
                .flag("--heads", "instead, without a database: is there one head, or one on each labelled branch?")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws SQLException {
        if (invocation.has("--heads")) {
            ComparisonRun.CHOICES.stream().filter(invocation::has).findFirst().ifPresent(option -> {
                throw UsageException.together("--heads", option);
            });
            return HeadsCheck.run(invocation);
        }
        ComparisonRun.Found found = new ComparisonRun(invocation).find();
        FindingsResult.tell(invocation, found.notices());
        boolean whole = invocation.output().settings().verbose();
        invocation.output().result(new FindingsResult(found.findings(), found.notices(), Map.of(), false, whole));
        return found.findings().isEmpty() ? ExitStatus.DONE : ExitStatus.NO;
    }
}
