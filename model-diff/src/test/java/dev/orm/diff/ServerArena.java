package dev.orm.diff;

import dev.orm.dialect.Dialects;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database on a server. */
abstract class ServerArena extends Arena {
    private final String database;
    private final Palette palette;

    ServerArena(String database, Palette palette) {
        this.database = database;
        this.palette = palette;
    }

    /** Another, empty database on the same server. */
    abstract ServerArena scratch();

    @Override
    String database() {
        return database;
    }

    @Override
    Schema schemaOf(String sql) {
        try (ServerArena scratch = scratch()) {
            scratch.execute(sql);
            try (Connection connection = scratch.connect();
                    Statement statement = connection.createStatement()) {
                return SqlModel.withRows(Dialects.of(connection), connection, statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    void fill(List<String> statements) {
        List<String> all = new ArrayList<>();
        all.add(palette.referencesOff());
        all.addAll(statements);
        run(all);
    }

    @Override
    String bytes(String hex) {
        return palette.bytes(hex);
    }

    @Override
    Palette palette() {
        return palette;
    }
}
