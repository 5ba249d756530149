package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A version table that a newer version of ours wrote. */
public final class NewerFormatException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NewerFormatException(String where, String why) {
        super(
                ExitStatus.USAGE,
                "the version table has a format that this version does not know",
                where,
                why,
                "use the version of orm that the others use, or a newer one; nothing was changed",
                null);
    }

    static NewerFormatException of(String table, int found, int known) {
        return new NewerFormatException("table " + table, "it has format " + found + ", this version writes " + known);
    }
}
