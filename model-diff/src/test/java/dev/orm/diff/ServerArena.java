package dev.orm.diff;

import dev.orm.dialect.Dialects;
import dev.orm.schema.Schema;
import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A database on a server. */
final class ServerArena extends Arena {
    private final String database;
    private final Supplier<TestDatabase> maker;
    private final Palette palette;
    private final TestDatabase home;

    ServerArena(String database, Supplier<TestDatabase> maker, Palette palette) {
        this.database = database;
        this.maker = maker;
        this.palette = palette;
        this.home = maker.get();
    }

    @Override
    String database() {
        return database;
    }

    @Override
    Connection connect() throws SQLException {
        return home.open();
    }

    @Override
    Schema schemaOf(String sql) {
        try (ServerArena scratch = new ServerArena(database, maker, palette)) {
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

    @Override
    public void close() throws SQLException {
        home.close();
    }
}
