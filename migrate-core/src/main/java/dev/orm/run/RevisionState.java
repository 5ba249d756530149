package dev.orm.run;

import java.util.Locale;

/** How a revision stands between the folders and a database. */
public enum RevisionState {
    APPLIED,
    PENDING,
    /** Applied, and its statements are others now. */
    EDITED,
    /** Applied, its script is gone, and other applied revisions stand on it. */
    MISSING,
    /** Applied, and of another branch or version of the scripts. */
    UNKNOWN,
    FAILED,
    /** Applied, in no folder, and standing on all that is here. */
    AHEAD;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
