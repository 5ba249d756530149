package dev.orm.cli.command;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions as people read them. */
final class RevisionLines {
    private RevisionLines() {}
    /** {@code 20261120231500 add invoices (head)}. */
    static String line(RevisionGraph graph, RevisionId id) {
        List<String> marks = new ArrayList<>();
        if (graph.children(id).isEmpty()) {
            marks.add("head");
        }
        Revision revision = graph.get(id);
        revision.labels().forEach(label -> marks.add("branch " + label));
        if (revision.parents().size() > 1) {
            marks.add("merge");
        }
        if (graph.children(id).size() > 1) {
            marks.add("branch point");
        }
        return id.text() + " " + revision.description()
                + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")");
    }

    /** {@code 1, 2}, or {@code base} for none. */
    static String ids(List<RevisionId> ids) {
        return ids.isEmpty() ? "base" : ids.stream().map(RevisionId::text).collect(Collectors.joining(", "));
    }
}
