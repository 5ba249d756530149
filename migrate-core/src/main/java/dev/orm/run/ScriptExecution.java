package dev.orm.run;

import dev.orm.script.ScriptHeader;
import dev.orm.script.ScriptStatements;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import dev.orm.sql.Statement;
import dev.orm.sql.Syntax;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Reads scripts through and runs their statements, one after the other, on the connection of a run. */
final class ScriptExecution {
    private final Session session;
    private final ScriptValues values;
    private final Supplier<String> state;
    private final JavaExecution java;

    /** @param state what the database is at, as a clause for messages */
    ScriptExecution(Session session, ScriptValues values, DestructionGate gate, Supplier<String> state) {
        this.session = session;
        this.values = values;
        this.state = state;
        this.java = new JavaExecution(session, this, gate);
    }

    ScriptValues values() {
        return values;
    }

    String state() {
        return state.get();
    }

    /**
     * @param step as a person calls it
     * @param asksBeforeDestroying whether what the script destroys has to be allowed
     */
    Preflight readThrough(String step, SqlScript script, ScriptHeader header, boolean asksBeforeDestroying) {
        String actual = session.dialect().capabilities().database();
        header.database().filter(written -> !written.equals(actual)).ifPresent(written -> {
            throw WrongDatabaseException.of(script.name(), written, actual);
        });
        if (script.java().isPresent()) {
            return java.readThrough(step, script, script.java().get(), asksBeforeDestroying);
        }
        Syntax syntax = session.dialect().syntax();
        return new PreflightReader(step, script, header, session.boundary(), syntax)
                .read(script.statements(syntax, values), asksBeforeDestroying);
    }

    private void execute(StatementSink sink, Statement statement) throws SQLException {
        String rows = statement.data();
        if (rows == null) {
            sink.execute(statement.sql());
        } else {
            session.boundary().copy(session.connection(), statement.sql(), rows);
        }
    }

    void run(String step, SqlScript script, Preflight preflight, StatementEvents events) {
        if (script.java().isPresent()) {
            runJava(step, script, events);
        } else {
            runSql(step, script, preflight, events, 0, new LastingEffects(session.dialect()));
        }
    }

    private void runJava(String step, SqlScript script, StatementEvents events) {
        try {
            java.run(step, script, events);
        } catch (SQLException e) {
            boolean transactional = session.dialect().capabilities().transactionalDdl();
            throw DatabaseFailedException.inStep(step, state(), e, transactional);
        }
    }

    /**
     * Runs what stands as SQL in a migration.
     *
     * @param earlier how many of its changes came before
     */
    void runPart(String step, SqlScript part, StatementEvents events, int earlier, LastingEffects lasting) {
        runSql(step, part, readThrough(step, part, part.header(), false), events, earlier, lasting);
    }

    private void runSql(
            String step,
            SqlScript script,
            Preflight preflight,
            StatementEvents events,
            int earlier,
            LastingEffects lasting) {
        StatementSink sink = new JdbcSink(session.connection());
        if (!preflight.transactional()) {
            lasting.committed();
        }
        try (ScriptStatements all = script.statements(session.dialect().syntax(), values)) {
            while (all.hasNext()) {
                Statement statement = all.next();
                if (preflight.skipped().contains(statement.number())) {
                    continue;
                }
                events.before();
                try {
                    execute(sink, statement);
                } catch (SQLException e) {
                    throw StatementFailedException.of(
                            step,
                            script,
                            statement,
                            state(),
                            e,
                            session.dialect(),
                            preflight.transactional(),
                            lasting.before(earlier, statement, e),
                            values);
                }
                lasting.ran(statement);
                events.after();
            }
        }
    }
}
