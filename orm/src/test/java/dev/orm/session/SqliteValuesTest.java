package dev.orm.session;

class SqliteValuesTest extends ValuesContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
