package dev.orm.run;

import java.util.Locale;

/** What became of a row of the history. */
public enum RowState {
    RUNNING,
    APPLIED,
    FAILED,
    /** Undone, taken out by a stamp, or a repeatable that a downgrade marked to run again. */
    REVERTED,
    /** A later row stands for it. */
    REPLACED;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
