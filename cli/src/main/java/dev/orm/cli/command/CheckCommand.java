package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.diff.Notice;
import dev.orm.diff.RevisionDraft;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        List<Notice> notices = notices(found);
        FindingsResult.tell(invocation, notices);
        boolean whole = invocation.output().settings().verbose();
        invocation.output().result(new FindingsResult(found.findings(), notices, Map.of(), false, whole));
        return found.findings().isEmpty() ? ExitStatus.DONE : ExitStatus.NO;
    }

    /** Those of the comparison, and what {@code orm revision} would refuse. */
    private static List<Notice> notices(ComparisonRun.Found found) {
        List<Notice> notices = new ArrayList<>(found.notices());
        for (OrmException refusal : new RevisionDraft(found.dialect(), found.findings()).refusals()) {
            String where = refusal.where() == null ? "" : " (" + refusal.where() + ")";
            notices.add(new Notice(
                    "refused",
                    null,
                    null,
                    "orm revision would refuse this: " + refusal.what() + where + ": " + refusal.why()));
        }
        return notices;
    }
}
