package dev.orm.run;

import java.util.Locale;

/** What wrote a row of the history. */
public enum RowKind {
    UPGRADE,
    DOWNGRADE,
    REPEATABLE,
    /** The scripts were not run, only said to have been. */
    STAMP,
    /** Applied under another version; what it stands on now may come after it. */
    REBASE;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
