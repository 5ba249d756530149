package dev.orm.script;

import dev.orm.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A revision with its scripts.
 *
 * @param undo null: it cannot be undone
 * @param header of the upgrade script
 * @param isBaseline whether the upgrade script is a baseline whose revisions are in no folder any more
 */
public record RevisionScript(
        Revision revision, SqlScript upgrade, @Nullable SqlScript undo, ScriptHeader header, boolean isBaseline) {}
