package dev.orm.dialect;

import dev.orm.sql.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.List;

/**
 * How a migration step begins and ends on a database.
 *
 * <p>One serves one run on one connection in autocommit mode. It remembers what it changed of the session.
 */
public interface StepBoundary {
    /**
     * Before a run's first look at the database, on a connection that goes back to others: how long a look may wait for
     * who writes. Nothing where nobody who looks has to wait.
     */
    default void await(Connection connection, Duration wait) throws SQLException {}

    /** At the end: as it was before {@link #await}. */
    default void waitAsBefore(Connection connection) throws SQLException {}

    /**
     * Before a run's first step: takes the lock of a server that keeps it over transactions. Nothing where each step's
     * own transaction is the lock.
     *
     * @throws LockedException when somebody else held it for longer than {@code wait}; names the holder
     */
    default void acquire(Connection connection, Duration wait) throws SQLException {}

    /** After a run's last step, done or failed: gives back what {@link #acquire} took. */
    default void release(Connection connection) throws SQLException {}

    /**
     * Before the transaction: what must be off while a migration runs (SQLite's foreign keys).
     *
     * @param foreignKeys whether they are to be on instead
     */
    void prepare(Connection connection, boolean foreignKeys) throws SQLException;

    /**
     * Opens the transaction that is also the lock where DDL is transactional.
     *
     * @throws LockedException when somebody else held it for longer than {@code wait}
     */
    void begin(Connection connection, Duration wait) throws SQLException;

    /**
     * Before a step that runs outside a transaction: takes a lock that lives over transactions, those of other runs among
     * them. Nothing where {@link #acquire} has taken one.
     *
     * @throws LockedException when somebody else held it for longer than {@code wait}
     */
    default void hold(Connection connection, Duration wait) throws SQLException {}

    /** After such a step: gives back what {@link #hold} took. */
    default void letGo(Connection connection) throws SQLException {}

    /** Whether this is done here, so that a script's own statement for it is not run. */
    boolean doesItself(Statement statement);

    /** Runs a statement that is followed by the rows it reads. */
    default void copy(Connection connection, String sql, String rows) throws SQLException {
        throw new SQLFeatureNotSupportedException("this database reads no rows behind a statement");
    }

    /**
     * References that point to no row, as sentences; empty when all is well. Asked before the commit, and of the state
     * before the step where some were found, so that only those count which the step broke.
     */
    List<String> brokenReferences(Connection connection, Touched touched) throws SQLException;

    void commit(Connection connection) throws SQLException;

    void rollback(Connection connection) throws SQLException;

    /** After commit or rollback: the session as it was before {@link #prepare}. */
    void restore(Connection connection) throws SQLException;
}
