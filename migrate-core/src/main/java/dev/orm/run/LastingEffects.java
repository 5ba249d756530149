package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementFacts;
import dev.orm.sql.StatementFacts.Kind;
import java.sql.SQLException;

/**
 * Up to which statement of a script a rollback undoes nothing. A database that commits DDL does so before it, whether it
 * succeeds or not, but for statements that it cannot read; and what comes behind it has no transaction any more.
 */
final class LastingEffects {
    private final Dialect dialect;
    private final boolean transactional;
    private boolean committed;

    LastingEffects(Dialect dialect, boolean transactional) {
        this.dialect = dialect;
        this.transactional = transactional;
    }

    void ran(Statement statement) {
        committed |= commits(statement);
    }

    /** The number of the last one that lasts when this one fails. */
    int before(Statement failed, SQLException failure) {
        boolean commits = dialect.probe().couldRead(failure) && commits(failed);
        return committed || commits || !transactional ? failed.number() - 1 : 0;
    }

    private boolean commits(Statement statement) {
        return !dialect.capabilities().transactionalDdl()
                && StatementFacts.of(statement.sql(), dialect.syntax()).kind() == Kind.DDL;
    }
}
