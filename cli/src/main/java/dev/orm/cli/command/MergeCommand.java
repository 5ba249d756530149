package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm merge [REV...]}: a revision that joins several. */
final class MergeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return NewRevisions.options(Specs.command("merge", "Writes a revision that joins heads.")
                        .parameters("REV", false, "what it joins (default: heads)"))
                .flag("--splice", "join what is no head")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) throws SQLException {
        new NewRevisions(invocation).write(() -> merge(invocation));
        return ExitStatus.DONE;
    }

    private static void merge(Invocation invocation) {
        List<RevisionId> parents = parents(invocation);
        NewRevisions files = new NewRevisions(invocation);
        String message = invocation.option("-m").orElse("merge heads");
        Map<String, String> scripts = files.write(NewRevisions.empty(message, parents));
        invocation
                .output()
                .result(new FindingsResult(RevisionCommand.nothing(), List.of(), scripts, files.isDry(), false));
    }

    private static List<RevisionId> parents(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        RevisionGraph graph = workspace.scripts().graph();
        List<String> named = invocation.parameters();
        Set<RevisionId> parents = new LinkedHashSet<>();
        for (String text : named.isEmpty() ? List.of("heads") : named) {
            parents.addAll(Targets.resolve(workspace, graph, text));
        }
        if (parents.size() < 2) {
            throw UsageException.needs(
                    "there is nothing to join",
                    parents.isEmpty() ? "no revision is named" : "only " + Parents.list(graph, parents) + " is named",
                    "name two revisions or more; orm heads lists the heads");
        }
        for (RevisionId parent : parents) {
            Set<RevisionId> below = graph.ancestors(graph.get(parent).requires());
            parents.stream().filter(below::contains).findFirst().ifPresent(lower -> {
                throw UsageException.needs(
                        graph.get(parent) + " stands on " + graph.get(lower) + " already",
                        "a merge joins revisions that are on different branches",
                        "leave " + lower + " out");
            });
        }
        if (!invocation.has("--splice")) {
            Parents.refuseSplice(graph, parents);
        }
        return List.copyOf(parents);
    }
}
