package dev.orm.session;

class SqliteRefusalTest extends RefusalContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
