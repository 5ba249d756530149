package dev.orm.diff;

import java.sql.Connection;
import java.sql.SQLException;

/** A database on PostgreSQL, from a pool. */
final class PostgresqlArena extends ServerArena {
    private final DatabasePool pool;
    private final KeptConnections database;

    PostgresqlArena(DatabasePool pool) {
        super("postgresql", Palette.postgresql());
        this.pool = pool;
        this.database = pool.take();
    }

    @Override
    Connection connect() throws SQLException {
        return database.open();
    }

    @Override
    PostgresqlArena scratch() {
        return new PostgresqlArena(pool);
    }

    @Override
    public void close() throws SQLException {
        pool.giveBack(database);
    }
}
