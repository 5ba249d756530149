package dev.orm.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Where a run gets its one connection, which it closes at its end. */
@FunctionalInterface
public interface ConnectionSource {
    Connection open() throws SQLException;

    /** The same, waiting that long for a database that somebody else holds, where it knows how to. */
    default Connection open(Duration patience) throws SQLException {
        return open();
    }

    /** Whether others get the connection when it is closed, so that its session must be as it was. */
    default boolean lends() {
        return false;
    }

    /** A pool, perhaps. */
    static ConnectionSource of(DataSource source) {
        return new ConnectionSource() {
            @Override
            public Connection open() throws SQLException {
                return source.getConnection();
            }

            @Override
            public boolean lends() {
                return true;
            }
        };
    }
}
