package dev.orm.session;

import dev.orm.session.versions.VersionsContract;

class SqliteVersionsTest extends VersionsContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
