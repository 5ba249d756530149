package dev.orm.session;

import dev.orm.session.types.Defined;
import dev.orm.session.types.DefinedContract;

class SqliteDefinedTest extends DefinedContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Override
    protected Defined defined() {
        return new Defined.OnSqlite();
    }
}
