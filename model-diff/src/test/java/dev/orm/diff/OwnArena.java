package dev.orm.diff;

import dev.orm.servers.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** A database on a server, made for one test and dropped after it. */
final class OwnArena extends ServerArena {
    private final Supplier<TestDatabase> maker;
    private final TestDatabase home;

    OwnArena(String database, Supplier<TestDatabase> maker, Palette palette) {
        super(database, palette);
        this.maker = maker;
        this.home = maker.get();
    }

    @Override
    Connection connect() throws SQLException {
        return home.open();
    }

    @Override
    OwnArena scratch() {
        return new OwnArena(database(), maker, palette());
    }

    @Override
    public void close() throws SQLException {
        home.close();
    }
}
