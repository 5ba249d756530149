package dev.orm.run;

import java.util.Locale;

/** What became of a row of the history. */
public enum RowState {
    RUNNING,
    APPLIED,
    FAILED,
    /** Undone, or taken out by a stamp. */
    REVERTED,
    /** A later row stands for it. */
    REPLACED;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
