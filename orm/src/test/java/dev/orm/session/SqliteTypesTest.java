package dev.orm.session;

import dev.orm.session.types.TypesContract;

class SqliteTypesTest extends TypesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
