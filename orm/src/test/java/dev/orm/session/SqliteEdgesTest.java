package dev.orm.session;

import java.util.List;

class SqliteEdgesTest extends EdgesContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Override
    List<Double> kept() {
        return List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
}
