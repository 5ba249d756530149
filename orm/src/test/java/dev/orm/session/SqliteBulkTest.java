package dev.orm.session;

class SqliteBulkTest extends BulkContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
