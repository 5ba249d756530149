package dev.orm.session;

import dev.orm.session.band.MistakesContract;

class SqliteMistakesTest extends MistakesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
