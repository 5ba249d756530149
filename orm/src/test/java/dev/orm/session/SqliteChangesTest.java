package dev.orm.session;

import dev.orm.session.market.ChangesContract;

class SqliteChangesTest extends ChangesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
