package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A script that was written for another kind of database. */
public final class WrongDatabaseException extends OrmException {
    private static final long serialVersionUID = 1L;

    private WrongDatabaseException(String what, String where, String why, String next) {
        super(ExitStatus.DECISION, what, where, why, next, null);
    }

    static WrongDatabaseException of(String script, String written, String actual) {
        return new WrongDatabaseException(
                "the script is for " + written + ", and this database is " + actual,
                script,
                "its header says -- orm:database " + written,
                "check the URL, or write the script for " + actual + "; nothing was run");
    }
}
