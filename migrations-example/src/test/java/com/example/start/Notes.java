package com.example.start;

import dev.orm.run.Migrator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An application that migrates when it starts, with migrate-core and a driver and nothing else. */
public final class Notes {
    private static final String URL = "jdbc:sqlite:notes.db";

    private Notes() {}

    public static void main(String[] arguments) throws SQLException {
        Migrator.of(URL).locations("classpath:db/notes").upgrade();

        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into notes (text) values ('milk')");
        }
    }
}
