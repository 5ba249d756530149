package dev.orm.session;

class SqliteLoadingTest extends LoadingContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
