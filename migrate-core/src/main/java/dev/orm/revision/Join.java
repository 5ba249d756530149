package dev.orm.revision;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The revision that joins several heads, as a person can write it by hand.
 *
 * @param version the next in the history's style
 */
public record Join(RevisionId version, List<RevisionId> heads) {

    public Join {
        heads = List.copyOf(heads);
    }

    /** @throws java.util.NoSuchElementException where there are no revisions */
    public static Join of(RevisionGraph graph, List<RevisionId> heads) {
        List<RevisionId> ids = graph.revisions().stream().map(Revision::id).toList();
        return new Join(NextVersion.rightAfter(Collections.max(ids)), heads);
    }

    /**
     * Which files to make, as a clause.
     *
     * @param folder what stands before the name of an upgrade script: a path and a slash, or nothing
     * @param undoFolder the same of an undo script
     */
    public String advice(String folder, String undoFolder) {
        String file = version.text().replace('.', '_') + "__join.sql";
        String revises = heads.stream().map(RevisionId::text).collect(Collectors.joining(", "));
        return "make the file " + folder + "V" + file + " whose first line is -- orm:revises " + revises
                + " (an empty file " + undoFolder + "U" + file + " makes it undoable)";
    }
}
