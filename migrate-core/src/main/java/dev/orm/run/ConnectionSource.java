package dev.orm.run;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where a run gets its connection, which it closes at its end. */
@FunctionalInterface
public interface ConnectionSource {
    Connection open() throws SQLException;

    static ConnectionSource of(DataSource source) {
        return source::getConnection;
    }
}
