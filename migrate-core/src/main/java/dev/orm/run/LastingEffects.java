package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.sql.ExecutableComments;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementFacts.Kind;
import dev.orm.sql.TransactionEnd;
import java.sql.SQLException;

/**
 * Up to which statement of a script a rollback undoes nothing. A database that commits DDL does so before it, whether it
 * succeeds or not, but for statements that it cannot read; and what comes behind it has no transaction any more.
 */
final class LastingEffects {
    private final Dialect dialect;
    private boolean committed;

    LastingEffects(Dialect dialect) {
        this.dialect = dialect;
    }

    void ran(Statement statement) {
        committed = committed || commits(statement);
    }

    /** From here on nothing is undone, whatever runs. */
    void committed() {
        committed = true;
    }

    /**
     * The number of the last one that lasts when this one fails.
     *
     * @param earlier how many came before the first one of its script
     */
    int before(int earlier, Statement failed, SQLException failure) {
        boolean lasts = committed || (dialect.probe().couldRead(failure) && commits(failed));
        return lasts ? earlier + failed.number() - 1 : 0;
    }

    private boolean commits(Statement statement) {
        if (dialect.capabilities().transactionalDdl()
                || isOfRows(statement.facts().kind())) {
            return false;
        }
        String sql = ExecutableComments.revealed(statement.sql());
        return TransactionEnd.isImpliedBy(sql, statement.facts(), dialect.syntax());
    }

    private static boolean isOfRows(Kind kind) {
        return kind == Kind.DML || kind == Kind.QUERY;
    }
}
