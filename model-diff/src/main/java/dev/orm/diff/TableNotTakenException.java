package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.schema.TableName;

/** The models ask for a table whose columns this server does not take. */
public final class TableNotTakenException extends OrmException {
    private static final long serialVersionUID = 1L;

    private TableNotTakenException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    /** @param said by the server */
    static TableNotTakenException of(TableName table, String said) {
        return new TableNotTakenException(
                "this server does not take table " + table + " as the models have it",
                "table " + table,
                "it says: " + said + "; nothing was written",
                "write columnDefinition and expressions in this database's words, or make what it names first, in a revision of your"
                        + " own");
    }
}
