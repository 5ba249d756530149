package dev.orm.session;

import dev.orm.session.callbacks.CallbackContract;

class SqliteCallbackTest extends CallbackContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
