package dev.orm.cli.command;

import dev.orm.cli.config.Config.MigrationConfig;
import dev.orm.revision.Join;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a new revision revises. */
final class Parents {
    private Parents() {}

    /**
     * The one head; none in an empty folder.
     *
     * @throws UsageException where there are several heads
     */
    static List<RevisionId> of(Workspace workspace) {
        RevisionGraph graph = workspace.scripts().graph();
        List<RevisionId> heads = graph.heads();
        if (heads.size() > 1) {
            throw UsageException.needs(
                    "there are " + heads.size() + " heads: two branches were not joined",
                    heads.stream().map(id -> graph.get(id).toString()).collect(Collectors.joining("; ")),
                    "join them: " + join(workspace));
        }
        return heads;
    }

    /** How the heads, of which there are several, are joined. */
    static String join(Workspace workspace) {
        RevisionGraph graph = workspace.scripts().graph();
        MigrationConfig config = workspace.config().migrations();
        Path folder = config.locations().get(0);
        Path undo = config.undo();
        return Join.of(graph, graph.heads())
                .advice(workspace.shown(folder) + "/", workspace.shown(undo == null ? folder : undo) + "/");
    }
}
