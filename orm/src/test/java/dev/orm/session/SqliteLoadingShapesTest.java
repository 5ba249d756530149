package dev.orm.session;

import dev.orm.session.shapes.LoadingShapesContract;

class SqliteLoadingShapesTest extends LoadingShapesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
