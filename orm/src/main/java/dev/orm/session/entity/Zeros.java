package dev.orm.session.entity;

import java.lang.reflect.Array;

/** What a primitive is where nothing was said. */
final class Zeros {
    private Zeros() {}

    static Object of(Class<?> primitive) {
        return Array.get(Array.newInstance(primitive, 1), 0);
    }
}
