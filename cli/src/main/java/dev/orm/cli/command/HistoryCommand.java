package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionRange;
import dev.orm.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm history}: the folder's revisions, newest first. */
final class HistoryCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("history", "Shows the revisions of the migrations folder, newest first.")
                .option("A:B", "only this range", "-r", "--range")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        ScriptDirectory scripts = workspace.scripts();
        List<Revision> revisions = new ArrayList<>(invocation
                .option("-r")
                .map(RevisionRange::parse)
                .map(range -> scripts.graph().range(range, applied(workspace, range)))
                .orElseGet(() -> scripts.graph().revisions()));
        Collections.reverse(revisions);
        boolean whole = invocation.output().settings().verbose();
        invocation.output().result(new HistoryEntries(scripts, scripts.graph(), revisions, whole));
        return ExitStatus.DONE;
    }

    /** The history of a folder needs no database unless it is asked where that stands. */
    private static Set<RevisionId> applied(Workspace workspace, RevisionRange range) {
        return range.asksDatabase() ? Runs.looking(workspace).state().applied() : Set.of();
    }
}
