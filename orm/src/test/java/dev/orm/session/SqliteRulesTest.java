package dev.orm.session;

import dev.orm.session.rules.RulesContract;

class SqliteRulesTest extends RulesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Override
    protected boolean defers() {
        return true;
    }

    @Override
    protected boolean limitsSizes() {
        return false;
    }

    @Override
    protected boolean namesForeignKeys() {
        return false;
    }
}
