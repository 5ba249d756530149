package dev.orm.run;

import dev.orm.connect.ScratchConnection;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.StepBoundary;
import dev.orm.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;

/** A database in memory that a script for another one is run on as well, to know how that one's tables are by then. */
final class Replica implements AutoCloseable {
    private final ScratchConnection scratch;
    private final Dialect dialect;
    private final StepBoundary boundary;

    /** @param dialect of a database that can be had in memory */
    Replica(Dialect dialect) throws SQLException {
        this.scratch = ScratchConnection.inMemory();
        this.dialect = dialect;
        this.boundary = dialect.boundary();
        boundary.prepare(scratch.connection(), false);
    }

    Connection connection() {
        return scratch.connection();
    }

    /** @throws StatementFailedException where a statement fails on a database that holds only what the scripts made */
    void run(Step step, StepScript script, Preflight preflight) {
        StatementSink sink = new JdbcSink(connection());
        for (Iterator<Statement> all = script.script().statements(dialect.syntax()); all.hasNext(); ) {
            Statement statement = all.next();
            if (preflight.skipped().contains(statement.number())) {
                continue;
            }
            try {
                sink.execute(statement.sql());
            } catch (SQLException e) {
                throw StatementFailedException.of(
                        step.toString(),
                        script.script().name(),
                        statement,
                        "this was a database in memory that holds what the scripts before it make",
                        e,
                        dialect);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        scratch.close();
    }
}
