package dev.orm.run;

import java.sql.SQLException;

/** Where statements go: to a database, or to text. */
@FunctionalInterface
public interface StatementSink {
    void execute(String sql) throws SQLException;
}
