package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm show REV}: one revision, whole. */
final class ShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("show", "Shows one revision, whole.")
                .parameter(0, "REV", true, "head, current, an id, ...")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        RevisionGraph graph = workspace.scripts().graph();
        String text = invocation.parameter(0, "head");
        Set<RevisionId> applied =
                needsDatabase(text) ? Runs.looking(workspace).state().applied() : Set.of();
        List<Revision> revisions = graph.resolve(RevisionTarget.parse(text), applied).stream()
                .map(graph::get)
                .toList();
        invocation.output().result(new HistoryCommand.Entries(workspace.scripts(), revisions, true));
        return ExitStatus.DONE;
    }

    private static boolean needsDatabase(String target) {
        return target.contains("current") || target.startsWith("+") || target.startsWith("-");
    }
}
