package dev.orm.revision;

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
}
