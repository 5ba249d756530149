package dev.orm.diff;

import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Databases of one PostgreSQL, emptied and used again with their connections: there making a database or a connection
 * takes longer than a case, and the first reading on each longer than the next ten.
 */
final class DatabasePool implements AutoCloseable {
    private static final String EMPTY = """
            do $$
            declare
                found text;
            begin
                for found in select extname from pg_extension where extname <> 'plpgsql' loop
                    execute format('drop extension %I cascade', found);
                end loop;
                for found in
                    select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
                loop
                    execute format('drop schema %I cascade', found);
                end loop;
                create schema public;
                grant usage on schema public to public;
            end $$""";

    private final Deque<KeptConnections> idle = new ArrayDeque<>();

    KeptConnections take() {
        return idle.isEmpty() ? new KeptConnections(TestServers.postgresql()) : idle.pop();
    }

    void giveBack(KeptConnections database) throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute(EMPTY);
        }
        idle.push(database);
    }

    @Override
    public void close() throws SQLException {
        while (!idle.isEmpty()) {
            idle.pop().close();
        }
    }
}
