package dev.orm.session;

class SqliteFlushOrderTest extends FlushOrderContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    /** In time linear in its length: a quadratic order would look at a chain half a thousand million times. */
    @Override
    int length() {
        return 30_000;
    }
}
