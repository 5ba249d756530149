package dev.orm.script;

import dev.orm.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A revision with its scripts.
 *
 * @param undo null: it cannot be undone
 * @param header of the upgrade script
 */
public record RevisionScript(
        Revision revision, SqlScript upgrade, @Nullable SqlScript undo, ScriptHeader header) {}
