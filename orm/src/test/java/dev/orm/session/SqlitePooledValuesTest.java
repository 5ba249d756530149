package dev.orm.session;

import org.junit.jupiter.api.AutoClose;

/** Through a pool of somebody else's. */
class SqlitePooledValuesTest extends ValuesContract {
    @AutoClose
    private final OneConnection pool = OneConnection.to("jdbc:sqlite::memory:");

    @Override
    Database open(Class<?>... classes) {
        return Database.open(pool, classes);
    }
}
