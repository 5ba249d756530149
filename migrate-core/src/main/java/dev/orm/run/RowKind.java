package dev.orm.run;

import java.util.Locale;

/** What wrote a row of the history. */
public enum RowKind {
    UPGRADE,
    DOWNGRADE,
    REPEATABLE,
    /** A baseline script, or a revision that one contains. */
    BASELINE,
    /** Its {@code shouldExecute} said no: it counts as applied, and nothing was run. */
    SKIP,
    /** The scripts were not run, only said to have been. */
    STAMP,
    /** Applied under another version; what it stands on now may come after it. */
    REBASE;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
