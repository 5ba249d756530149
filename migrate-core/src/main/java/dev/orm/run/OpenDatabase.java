package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.LockedException;
import dev.orm.dialect.Refusal;
import dev.orm.script.ScriptDirectory;
import java.sql.Connection;
import java.sql.SQLException;

/** One connection for one run, closed behind it. */
record OpenDatabase(
        ConnectionSource source,
        ScriptSource scripts,
        MigratorOptions options,
        Consent consent,
        MigrationListener listener) {

    /** What is done with an open connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(MigrationRun run) throws SQLException;
    }

    /** What is said of a database that fails. */
    @FunctionalInterface
    private interface Failure {
        DatabaseFailedException of(Refusal refusal, SQLException cause);
    }

    <T> T with(Work<T> work) {
        return with(work, DatabaseFailedException::inRun);
    }

    /** The same for who changes nothing. */
    <T> T looking(Work<T> work) {
        return with(work, (refusal, cause) -> DatabaseFailedException.looking(options.tables(), refusal, cause));
    }

    private <T> T with(Work<T> work, Failure failure) {
        ScriptSource known = scripts.early();
        try (Connection connection = opened()) {
            return with(connection, dialect(connection), known, work, failure);
        } catch (SQLException e) {
            throw DatabaseFailedException.closing(e);
        }
    }

    private static Dialect dialect(Connection connection) {
        try {
            return Dialects.of(connection);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the connection failed", e);
        }
    }

    private Connection opened() {
        try {
            return source.open(options.lockTimeout());
        } catch (SQLException e) {
            throw DatabaseFailedException.noConnection(e);
        }
    }

    private <T> T with(Connection connection, Dialect dialect, ScriptSource known, Work<T> work, Failure failure) {
        try (AutoCommit on = AutoCommit.of(connection)) {
            VersionTable table = new VersionTable(dialect, options.tables());
            ScriptDirectory read = known.read(dialect.capabilities().database());
            try (Session session = new Session(connection, dialect, table, options.appliedBy(), source.lends())) {
                session.await(options.lockTimeout());
                return work.with(new MigrationRun(session, read, options, consent, listener));
            }
        } catch (SQLException e) {
            if (dialect.probe().isBusy(e)) {
                throw LockedException.after(options.lockTimeout(), "the database", "another connection", e);
            }
            throw failure.of(dialect.probe().refusal(e), e);
        }
    }
}
