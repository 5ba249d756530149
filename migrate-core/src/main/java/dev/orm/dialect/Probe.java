package dev.orm.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a live database says about itself. */
public interface Probe {
    /** Where we are, for the line that stands before the first statement. */
    ServerIdentity identify(Connection connection) throws SQLException;

    /** The schema in which a name without one is looked up; null where the database has no schemas. */
    @Nullable
    String currentSchema(Connection connection) throws SQLException;

    /** Whether the failure means that somebody else holds a lock, so that trying again later may do. */
    boolean isBusy(SQLException failure);

    /**
     * Who holds the lock of a database, as far as it can be told, for a message.
     *
     * @param database as {@link ServerIdentity#database()} names it
     */
    default String lockHolder(String database) {
        return "another connection";
    }

    /** What spares a program the wait for locks, for a message; empty: nothing. */
    default String lockAdvice() {
        return "";
    }

    /** Whether the cause lies outside the statement: no room, no right to write, a disk that fails. */
    boolean isOutside(SQLException failure);

    /** Whether the database could read the statement at all: one that commits does not where it could not. */
    default boolean couldRead(SQLException failure) {
        return true;
    }

    /** Why the database refused a statement. */
    Refusal refusal(SQLException failure);

    /** Why the database failed, in its words; where a guard that we wrote failed, in the guard's. */
    String words(SQLException failure);

    /** The same of a statement, where it takes the statement to tell what its failure means. */
    default String words(SQLException failure, String statement) {
        return words(failure);
    }
}
