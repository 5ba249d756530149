package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.schema.Schema;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database on a PostgreSQL server. */
final class PostgresqlArena extends Arena {
    private final TestDatabase database = TestServers.postgresql();

    @Override
    String database() {
        return "postgresql";
    }

    @Override
    Connection connect() throws SQLException {
        return database.open();
    }

    @Override
    Schema schemaOf(String sql) {
        try (PostgresqlArena other = new PostgresqlArena()) {
            other.execute(sql);
            Dialect dialect = other.dialect();
            try (Connection connection = other.connect()) {
                return dialect.inspector().inspect(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void fill(List<String> statements) {
        List<String> all = new ArrayList<>(List.of("set session_replication_role = replica"));
        all.addAll(statements);
        run(all);
    }

    @Override
    String bytes(String hex) {
        return "'\\x" + hex + "'";
    }

    @Override
    Palette palette() {
        return Palette.postgresql();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
