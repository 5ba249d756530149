package dev.orm.session;

class SqliteWrittenSqlTest extends WrittenSqlContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
