package dev.orm.run;

import java.util.Locale;

/** What wrote a row of the history. */
public enum RowKind {
    UPGRADE,
    DOWNGRADE,
    REPEATABLE,
    /** The scripts were not run, only said to have been. */
    STAMP;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
