package dev.orm.bench.yardstick;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Opens a SQLite database and asks one query: the least that any command has to do. */
public final class OneQuery {
    private OneQuery() {}

    /** The database's JDBC URL is the only argument. */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0]);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select count(*) from sqlite_schema")) {
            System.out.println(answer.next() ? answer.getInt(1) : 0);
        }
    }
}
