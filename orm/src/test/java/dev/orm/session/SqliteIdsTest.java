package dev.orm.session;

import dev.orm.session.ids.IdsContract;

class SqliteIdsTest extends IdsContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
