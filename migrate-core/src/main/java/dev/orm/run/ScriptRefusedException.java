package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.sql.Statement;

/** A script with a statement that cannot share the transaction of its step. */
public final class ScriptRefusedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private ScriptRefusedException(String what, String where, String why, String next) {
        super(ExitStatus.FAILED, what, where, why, next, null);
    }

    static ScriptRefusedException transaction(String script, Statement statement) {
        return new ScriptRefusedException(
                "the script begins or ends a transaction",
                place(script, statement),
                "a script and its row in the version table are one transaction, which is ours to begin and to end",
                "take BEGIN and COMMIT out, or let them wrap the whole script; nothing was run");
    }

    static ScriptRefusedException nonTransactional(String script, Statement statement) {
        return new ScriptRefusedException(
                "the script holds a statement that cannot run in a transaction: " + firstLine(statement),
                place(script, statement),
                "this version runs each script in one transaction; statements outside come in a later version",
                "run this statement by hand, and take it out of the script; nothing was run");
    }

    private static String place(String script, Statement statement) {
        return script + ", line " + statement.line() + ", column " + statement.column();
    }

    private static String firstLine(Statement statement) {
        return statement
                .sql()
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("--"))
                .findFirst()
                .orElse("");
    }
}
