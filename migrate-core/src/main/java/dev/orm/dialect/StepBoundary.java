package dev.orm.dialect;

import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** How a migration step begins and ends on a database. Called in the order of the methods, on one connection. */
public interface StepBoundary {
    /** Before the transaction: what must be off while a migration runs (SQLite's foreign keys, unless asked for). */
    void prepare(Connection connection, boolean keepForeignKeys) throws SQLException;

    /**
     * Opens the transaction that is also the lock where DDL is transactional.
     *
     * @throws LockedException when somebody else held it for longer than {@code wait}
     */
    void begin(Connection connection, Duration wait) throws SQLException;

    /**
     * Before the commit: references that the step broke, as sentences; empty when all is well.
     *
     * @param touched the tables that the step may have touched; empty: all
     */
    List<String> brokenReferences(Connection connection, Set<TableName> touched) throws SQLException;

    /** After commit or rollback: the session as it was before {@link #prepare}. */
    void restore(Connection connection) throws SQLException;
}
