package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision to be written.
 *
 * @param message what the person called it
 * @param header its {@code revises} must be said
 * @param upgrade statements as text, without header
 * @param undoHeader of the undo script: only database and rebuilds count there
 * @param undo null: it cannot be undone
 * @param language of the texts; in Java they are what stands in {@code up} and {@code down}
 */
public record NewRevision(
        String message,
        ScriptHeader header,
        String upgrade,
        ScriptHeader undoHeader,
        @Nullable String undo,
        ScriptLanguage language) {

    /** In SQL. */
    public NewRevision(
            String message, ScriptHeader header, String upgrade, ScriptHeader undoHeader, @Nullable String undo) {
        this(message, header, upgrade, undoHeader, undo, ScriptLanguage.SQL);
    }

    /** What it revises. */
    List<RevisionId> parents() {
        return header.revises().orElse(List.of());
    }

    /** The same on a branch with these labels, needing these revisions. */
    public NewRevision withLinks(List<String> labels, List<RevisionId> dependsOn) {
        return new NewRevision(message, header.withLinks(labels, dependsOn), upgrade, undoHeader, undo, language);
    }
}
