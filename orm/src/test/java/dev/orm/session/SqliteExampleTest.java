package dev.orm.session;

class SqliteExampleTest extends ExampleContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
