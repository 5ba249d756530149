package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The file HEAD holds a conflict that was not resolved, or some other text. */
public final class HeadConflictException extends OrmException {
    private static final long serialVersionUID = 1L;

    private HeadConflictException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    static HeadConflictException of(Path file, String text, RevisionGraph graph) {
        List<RevisionId> heads = graph.heads();
        return new HeadConflictException(
                text.contains("<<<<<<<")
                        ? "HEAD holds a conflict that was not resolved"
                        : "HEAD holds something other than ids",
                file.toString(),
                named(graph, heads) + "; no file was written",
                next(heads));
    }

    private static String named(RevisionGraph graph, List<RevisionId> heads) {
        String all = heads.stream().map(id -> graph.get(id).toString()).collect(Collectors.joining("; "));
        return switch (heads.size()) {
            case 0 -> "this folder has no revision yet";
            case 1 -> "the head of this folder is " + all;
            default -> "the heads of this folder are " + all;
        };
    }

    private static String next(List<RevisionId> heads) {
        return switch (heads.size()) {
            case 0 -> "delete the file HEAD";
            case 1 -> "resolve it: let HEAD hold " + heads.get(0) + " and nothing else";
            default ->
                "run orm merge heads, which writes HEAD anew, or let HEAD hold " + HeadFile.line(heads)
                        + " and nothing else";
        };
    }
}
