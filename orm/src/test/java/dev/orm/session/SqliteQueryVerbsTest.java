package dev.orm.session;

class SqliteQueryVerbsTest extends QueryVerbsContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
