package dev.orm.script;

import dev.orm.revision.RevisionId;

/** A script that makes at once what all revisions up to its own version make: for an empty database only. */
public record BaselineScript(RevisionId id, String description, SqlScript script) {

    @Override
    public String toString() {
        return description.isEmpty() ? id.text() : id + " " + description;
    }
}
