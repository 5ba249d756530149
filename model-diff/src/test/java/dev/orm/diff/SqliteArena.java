package dev.orm.diff;

import dev.orm.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A file. */
final class SqliteArena extends Arena {
    private final String url;

    SqliteArena(Path folder) {
        url = "jdbc:sqlite:" + folder.resolve("test.db");
    }

    @Override
    String database() {
        return "sqlite";
    }

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    Schema schemaOf(String sql) {
        return SqlModel.asIs(sql);
    }

    /** References are not checked unless asked for. */
    @Override
    void fill(List<String> statements) {
        run(statements);
    }

    @Override
    String bytes(String hex) {
        return "x'" + hex + "'";
    }

    @Override
    Palette palette() {
        return Palette.sqlite();
    }

    @Override
    public void close() {}
}
