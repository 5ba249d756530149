package dev.orm.session;

class SqliteTransactionTest extends TransactionContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
