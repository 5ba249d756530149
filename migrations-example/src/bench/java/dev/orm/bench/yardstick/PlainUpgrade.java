package dev.orm.bench.yardstick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Runs every upgrade script of a folder over plain JDBC, each in one transaction with a row that records it. */
public final class PlainUpgrade {
    private PlainUpgrade() {}

    /** The database's JDBC URL and the folder; every script holds one statement. */
    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            connection.setAutoCommit(false);
            run(connection, "create table applied (version text not null primary key)");
            try (PreparedStatement applied = connection.prepareStatement("insert into applied values (?)")) {
                for (Path script : scripts(Path.of(arguments[1]))) {
                    run(connection, Files.readString(script));
                    applied.setString(1, script.getFileName().toString());
                    applied.executeUpdate();
                    connection.commit();
                }
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .sorted()
                    .toList();
        }
    }
}
