package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.sql.ExecutableComments;
import dev.orm.sql.SqlTextException;
import dev.orm.sql.StatementFacts;
import dev.orm.sql.StatementReader;
import dev.orm.sql.Syntax;
import dev.orm.sql.TransactionEnd;
import java.util.List;
import java.util.Set;

/** The SQL of a program that moves data: none of it may end the transaction. */
final class DataStatements {
    /** What runs statements that do not stand here. */
    private static final Set<String> HIDING = Set.of("CALL", "PREPARE", "EXECUTE");

    private final String data;
    private final Syntax syntax;
    private final boolean ddlCommits;

    /** @param data what the program is called */
    DataStatements(String data, Dialect dialect) {
        this.data = data;
        this.syntax = dialect.syntax();
        this.ddlCommits = !dialect.capabilities().transactionalDdl();
    }

    /** @throws GuardedConnectionException where one of the statements would */
    void check(String sql) {
        for (String written : statements(sql)) {
            String statement = ddlCommits ? ExecutableComments.revealed(written) : written;
            StatementFacts facts = StatementFacts.of(statement, syntax);
            if (TransactionEnd.isIn(statement, facts, syntax)) {
                throw GuardedConnectionException.statement(data, statement);
            }
            if (ddlCommits && TransactionEnd.isImpliedBy(statement, facts, syntax)) {
                throw GuardedConnectionException.committing(data, statement);
            }
            if (ddlCommits
                    && (HIDING.contains(facts.verb())
                            || statement.stripLeading().startsWith("{"))) {
                throw GuardedConnectionException.hidden(data, statement);
            }
        }
    }

    /** What cannot be split is judged by how it begins; the server will say the rest. */
    private List<String> statements(String sql) {
        try {
            return StatementReader.all(sql, syntax).stream()
                    .map(statement -> statement.sql())
                    .toList();
        } catch (SqlTextException e) {
            return List.of(sql);
        }
    }
}
