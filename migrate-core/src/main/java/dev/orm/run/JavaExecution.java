package dev.orm.run;

import dev.orm.OrmException;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Touched;
import dev.orm.operation.Change;
import dev.orm.operation.NotThereException;
import dev.orm.operation.Operation;
import dev.orm.operation.Recording;
import dev.orm.schema.Schema;
import dev.orm.script.JavaCall;
import dev.orm.script.SqlScript;
import dev.orm.sql.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Runs Java migrations: each is called once, before anything runs, and what it wants is done in its turn. */
final class JavaExecution {
    private final Session session;
    private final ScriptExecution sql;
    private final DestructionGate gate;
    private final Map<SqlScript, Wanted> called = new HashMap<>();

    /** @param sql for what stands in a migration as SQL */
    JavaExecution(Session session, ScriptExecution sql, DestructionGate gate) {
        this.session = session;
        this.sql = sql;
        this.gate = gate;
    }

    /** What a migration wants done, and whether what it destroys has to be allowed. */
    private record Wanted(List<Change> changes, boolean asks) {}

    /** Calls the migration, which does nothing yet. */
    Preflight readThrough(String step, SqlScript script, JavaCall call, boolean asksBeforeDestroying) {
        Recording recording = new Recording();
        call.on(recording);
        Wanted wanted = new Wanted(recording.changes(), asksBeforeDestroying);
        called.put(script, wanted);
        List<PendingDestruction> destroys = new ArrayList<>();
        DestroyedByJava destroyed = new DestroyedByJava(step, script, session, sql);
        for (Change change : wanted.changes()) {
            destroys.addAll(change.accept(destroyed));
        }
        return new Preflight(true, Set.of(), Touched.all(), asksBeforeDestroying ? destroys : List.of(), Set.of());
    }

    void run(String step, SqlScript script, StatementEvents events) throws SQLException {
        Wanted wanted = Objects.requireNonNull(called.get(script));
        Doing doing = new Doing(step, script, events, wanted.asks());
        doing.askFirst(wanted.changes());
        List<Change.Alter> together = new ArrayList<>();
        for (Change change : wanted.changes()) {
            if (change instanceof Change.Alter alter) {
                together.add(alter);
            } else {
                doing.alter(together);
                together.clear();
                change.accept(doing).run();
            }
        }
        doing.alter(together);
    }

    /** Something that may fail as a database does. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    /** One migration while it is done. */
    private final class Doing implements Change.Visitor<Work> {
        private final String step;
        private final SqlScript script;
        private final StatementEvents events;
        private final boolean asks;
        private final Set<PendingDestruction> asked = new HashSet<>();
        private final LastingEffects lasting = new LastingEffects(session.dialect());
        private int number;

        Doing(String step, SqlScript script, StatementEvents events, boolean asks) {
            this.step = step;
            this.script = script;
            this.events = events;
            this.asks = asks;
        }

        /** As far as the schema tells now: what stands between may be about to change it. */
        private void askFirst(List<Change> changes) throws SQLException {
            List<Change.Alter> alters = changes.stream()
                    .filter(Change.Alter.class::isInstance)
                    .map(Change.Alter.class::cast)
                    .toList();
            if (asks && !alters.isEmpty()) {
                try {
                    ask(spelled(alters));
                } catch (NotThereException e) {
                    return; // it is told when its turn comes, if it is not there then
                }
            }
        }

        private SpelledChanges spelled(List<Change.Alter> together) throws SQLException {
            Dialect dialect = session.dialect();
            Schema read = dialect.inspector().inspect(session.connection());
            List<Operation> operations = SpelledChanges.operations(script.name(), together, read, dialect);
            Schema before = dialect.inspector().whole(session.connection(), read, operations);
            return SpelledChanges.of(script.name(), together, before, dialect, false);
        }

        private void ask(SpelledChanges spelled) throws SQLException {
            List<PendingDestruction> narrowed = new ArrayList<>(spelled.narrowed(step));
            narrowed.removeAll(asked);
            asked.addAll(narrowed);
            gate.ask(new Preflight(true, Set.of(), Touched.nothing(), narrowed, Set.of()));
        }

        private void alter(List<Change.Alter> together) throws SQLException {
            if (together.isEmpty()) {
                return;
            }
            SpelledChanges spelled = spelled(together);
            if (asks) {
                ask(spelled);
            }
            for (SpelledChanges.Line line : spelled.lines()) {
                execute(line.number(), line.sql());
            }
        }

        private void execute(int line, String text) {
            number++;
            Statement statement = JavaStatement.of(number, line, text, session.dialect());
            events.before();
            try {
                new JdbcSink(session.connection()).execute(text);
            } catch (SQLException e) {
                throw StatementFailedException.of(
                        step,
                        script,
                        statement,
                        sql.state(),
                        e,
                        session.dialect(),
                        true,
                        lasting.before(0, statement, e),
                        sql.values());
            }
            lasting.ran(statement);
            events.after();
        }

        @Override
        public Work visitAlter(Change.Alter change) {
            return () -> alter(List.of(change));
        }

        @Override
        public Work visitInsert(Change.Insert change) {
            return () -> change.rows()
                    .forEach(row ->
                            execute(change.line(), session.dialect().ddl().insert(change.table(), row)));
        }

        @Override
        public Work visitSql(Change.Sql change) {
            return () -> {
                if (DestroyedByJava.isFor(change, session.dialect())) {
                    SqlScript part = script.part(change.line(), change.sql());
                    number++;
                    sql.runPart(step, part, events, number - 1, lasting);
                }
            };
        }

        @Override
        public Work visitData(Change.Data change) {
            return () -> {
                number++;
                separate();
                try {
                    change.work().on(GuardedConnection.of(session.connection(), change.name(), session.dialect()));
                } catch (GuardedConnectionException e) {
                    throw e.in(
                            step,
                            script.name() + ", line " + change.line(),
                            StatementFailedException.left(number, sql.state(), session.dialect()));
                } catch (OrmException e) {
                    throw e;
                } catch (Exception e) {
                    throw StatementFailedException.data(
                            step,
                            script.name() + ", line " + change.line(),
                            change,
                            number,
                            sql.state(),
                            e,
                            session.dialect());
                }
                separate();
            };
        }

        // where DDL commits anyway, data has a transaction of its own; else it shares the step's
        private void separate() throws SQLException {
            if (!session.dialect().capabilities().transactionalDdl()) {
                session.boundary().commit(session.connection());
                session.boundary().begin(session.connection(), Duration.ZERO);
                lasting.committed();
            }
        }
    }
}
