package dev.orm.revision;

import java.util.ArrayList;
import java.util.List;

/**
 * One node of the history.
 *
 * @param parents what it revises: none for a base, several for a merge
 * @param dependsOn what must be applied before it without being its parent
 * @param labels names of the branch that begins here
 */
public record Revision(
        RevisionId id, List<RevisionId> parents, List<RevisionId> dependsOn, List<String> labels, String description) {

    public Revision {
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    /** A revision of a straight line; no parent makes it a base. */
    public static Revision of(RevisionId id, List<RevisionId> parents, String description) {
        return new Revision(id, parents, List.of(), List.of(), description);
    }

    /** All that must be applied before it: parents, then what it depends on. */
    public List<RevisionId> requires() {
        if (dependsOn.isEmpty()) {
            return parents;
        }
        List<RevisionId> all = new ArrayList<>(parents);
        all.addAll(dependsOn);
        return all;
    }

    /** Id and description, for a person. */
    @Override
    public String toString() {
        return description.isEmpty() ? id.text() : id + " " + description;
    }
}
