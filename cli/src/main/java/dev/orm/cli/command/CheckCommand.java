package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.diff.Findings;
import java.sql.SQLException;
import java.util.List;
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
        Findings findings = new ComparisonRun(invocation)
                .find(Parents.of(invocation.workspace().scripts().graph()))
                .findings();
        findings.notices().forEach(notice -> invocation.output().notice(notice.text()));
        boolean whole = invocation.output().settings().verbose();
        invocation.output().result(new FindingsResult(findings, List.of(), whole));
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.NO;
    }
}
