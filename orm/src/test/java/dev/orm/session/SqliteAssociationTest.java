package dev.orm.session;

class SqliteAssociationTest extends AssociationContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
