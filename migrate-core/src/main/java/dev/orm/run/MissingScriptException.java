package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.script.BaselineScript;

/** An applied revision whose script is no longer there, or was never here. */
public final class MissingScriptException extends OrmException {
    private static final long serialVersionUID = 1L;

    private MissingScriptException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    /** Other applied revisions stand on it. */
    static MissingScriptException deleted(HistoryRow row) {
        HistoryEntry entry = row.entry();
        return new MissingScriptException(
                "revision " + entry.revision() + " is missing: it is applied, and its script is gone",
                entry.script(),
                "it was applied " + row.applied() + ", and other files of this folder need it",
                "bring the file back; orm show " + entry.key() + " prints it as it was applied");
    }

    /** It was squashed before this database had all that the baseline stands for. */
    static MissingScriptException squashed(HistoryRow row, BaselineScript baseline) {
        HistoryEntry entry = row.entry();
        return new MissingScriptException(
                "the database is at revision " + entry.revision() + ", which "
                        + baseline.script().name() + " stands for in this folder",
                entry.script(),
                "it was applied " + row.applied() + "; a baseline runs on an empty database only, and counts for one"
                        + " that has all revisions up to " + baseline.id(),
                "get the scripts as they were before and upgrade to " + baseline.id() + " with them, then come back");
    }

    /** It is the tip of something that this folder does not have. */
    static MissingScriptException unknown(HistoryRow row) {
        HistoryEntry entry = row.entry();
        return new MissingScriptException(
                "revision " + entry.revision()
                        + " is unknown: the database is at it, and this folder has no such script",
                entry.script(),
                "it was applied " + row.applied() + ", from another branch or version of the scripts",
                "get that branch's scripts, or undo it with orm downgrade; if it was never really applied: orm stamp"
                        + " --purge");
    }
}
