package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.script.CallbackEvent;
import dev.orm.sql.Statement;

/** A script whose statements cannot all run in the transaction of their step, or all outside. */
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

    static ScriptRefusedException mixed(String script, Statement without, Statement within) {
        return new ScriptRefusedException(
                "the script mixes statements that cannot run in a transaction with others: " + firstLine(without),
                place(script, without),
                "outside a transaction a failure would leave the others half done, such as that in line "
                        + within.line() + ": " + firstLine(within),
                "put it into a script of its own, or write executeInTransaction=false into " + script
                        + ".conf to run them all without a transaction; nothing was run");
    }

    static ScriptRefusedException withinTransaction(String script, CallbackEvent event) {
        return new ScriptRefusedException(
                "the callback cannot run in a transaction",
                script,
                event.id() + " runs within the transaction of the step",
                "take the statement out, or move it to beforeMigrate or afterMigrate; nothing was run");
    }

    static ScriptRefusedException outside(String script, Statement statement) {
        return new ScriptRefusedException(
                "a Java migration holds a statement that cannot run in a transaction: " + firstLine(statement),
                place(script, statement),
                "a Java migration and its row in the version table are one transaction",
                "put the statement into an SQL script of its own; nothing was run");
    }

    static String place(String script, Statement statement) {
        return script + ", line " + statement.line() + ", column " + statement.column();
    }

    static String firstLine(Statement statement) {
        return statement
                .sql()
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("--"))
                .findFirst()
                .orElse("");
    }
}
