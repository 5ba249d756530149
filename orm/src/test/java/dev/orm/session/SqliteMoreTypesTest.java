package dev.orm.session;

import dev.orm.session.types.MoreTypesContract;

class SqliteMoreTypesTest extends MoreTypesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Override
    protected <T> T milliseconds(T microseconds, T milliseconds) {
        return microseconds;
    }
}
