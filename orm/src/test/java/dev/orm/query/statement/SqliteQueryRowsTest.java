package dev.orm.query.statement;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class SqliteQueryRowsTest extends QueryRowsContract {
    @Override
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite::memory:");
    }
}
