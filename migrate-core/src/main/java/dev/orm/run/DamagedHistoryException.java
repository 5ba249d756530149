package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** One of the tables that hold the history is there, and another is gone. */
public final class DamagedHistoryException extends OrmException {
    private static final long serialVersionUID = 1L;

    private DamagedHistoryException(String what, String why, String next) {
        super(ExitStatus.DECISION, what, null, why, next, null);
    }

    static DamagedHistoryException of(String version, String meta) {
        return new DamagedHistoryException(
                "the history in this database is damaged",
                "there is a table " + version + ", and " + meta + ", which orm makes with it, is gone",
                "restore " + meta + " from a backup; where " + version + " is not orm's, name orm's tables otherwise:"
                        + " migrations.table");
    }

    /** @param why which value it is, and what was expected */
    static DamagedHistoryException row(String table, long sequence, String why) {
        return new DamagedHistoryException(
                "the history in this database is damaged: row " + sequence + " of " + table + " makes no sense",
                why,
                "orm never writes such a row: restore it from a backup, or correct the value; nothing was changed");
    }
}
