package dev.orm.session;

import dev.orm.session.shapes.ShapesContract;

class SqliteShapesTest extends ShapesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
