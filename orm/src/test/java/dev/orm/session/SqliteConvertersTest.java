package dev.orm.session;

import dev.orm.session.converters.ConvertersContract;

class SqliteConvertersTest extends ConvertersContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
