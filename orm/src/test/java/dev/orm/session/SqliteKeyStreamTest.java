package dev.orm.session;

import dev.orm.session.keys.KeyStreamContract;

class SqliteKeyStreamTest extends KeyStreamContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Override
    protected boolean keepsResultsOpen() {
        return true;
    }
}
