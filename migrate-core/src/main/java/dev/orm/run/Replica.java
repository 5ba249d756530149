package dev.orm.run;

import dev.orm.connect.ScratchConnection;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.StepBoundary;
import dev.orm.script.ScriptStatements;
import dev.orm.script.ScriptValues;
import dev.orm.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;

/** A database in memory that a script for another one is run on as well, to know how that one's tables are by then. */
final class Replica implements AutoCloseable {
    private final ScratchConnection scratch;
    private final Dialect dialect;
    private final ScriptValues values;
    private final StepBoundary boundary;

    /** @param dialect of a database that can be had in memory */
    Replica(Dialect dialect, ScriptValues values) throws SQLException {
        this.scratch = ScratchConnection.inMemory();
        this.dialect = dialect;
        this.values = values;
        this.boundary = dialect.boundary();
        boundary.prepare(scratch.connection(), false);
    }

    Connection connection() {
        return scratch.connection();
    }

    /** @throws StatementFailedException where a statement fails on a database that holds only what the scripts made */
    void run(Step step, StepScript script, Preflight preflight) {
        StatementSink sink = new JdbcSink(connection());
        try (ScriptStatements all = script.script().statements(dialect.syntax(), values)) {
            while (all.hasNext()) {
                Statement statement = all.next();
                if (!preflight.skipped().contains(statement.number())) {
                    run(step, script, statement, sink);
                }
            }
        }
    }

    private void run(Step step, StepScript script, Statement statement, StatementSink sink) {
        try {
            sink.execute(statement.sql());
        } catch (SQLException e) {
            throw StatementFailedException.of(
                    step.toString(),
                    script.script(),
                    statement,
                    "this was a database in memory that holds what the scripts before it make",
                    e,
                    dialect,
                    true,
                    0,
                    values);
        }
    }

    @Override
    public void close() throws SQLException {
        scratch.close();
    }
}
