package dev.orm.session;

class SqliteManyKeysTest extends ManyKeysContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
