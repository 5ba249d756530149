package dev.orm.session;

import dev.orm.session.elements.ElementsContract;

class SqliteElementsTest extends ElementsContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
