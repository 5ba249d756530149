package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.SqlScript;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what undoes a revision: its file, and where that is gone, the text that was stored when it was applied. */
final class UndoScripts {
    private final ScriptDirectory scripts;
    private final StoredUndo stored;
    private final Consent consent;

    UndoScripts(ScriptDirectory scripts, StoredUndo stored, Consent consent) {
        this.scripts = scripts;
        this.stored = stored;
        this.consent = consent;
    }

    /** Reads the text that a row keeps. */
    @FunctionalInterface
    interface StoredUndo {
        @Nullable
        String of(HistoryRow row) throws SQLException;
    }

    /** @throws NoUndoException where there is none, or nobody said that the stored one may run */
    Step.Downgrade of(Revision revision, HistoryRow row, List<HistoryRow> repeatables) throws SQLException {
        SqlScript file = scripts.undo(revision.id());
        if (file != null) {
            return new Step.Downgrade(revision, row, repeatables, file, false);
        }
        String text = stored.of(row);
        if (text == null) {
            throw NoUndoException.none(revision, row.entry().script());
        }
        if (!consent.runStored(revision, text)) {
            throw NoUndoException.onlyStored(revision, row.entry().script());
        }
        return new Step.Downgrade(
                revision, row, repeatables, SqlScript.ofText("stored undo of " + revision.id(), text), true);
    }
}
