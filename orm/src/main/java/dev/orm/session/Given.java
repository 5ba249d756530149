package dev.orm.session;

import org.jspecify.annotations.Nullable;

/** What callers have to give. */
final class Given {
    private Given() {}

    static <T> T to(String method, @Nullable T value) {
        if (value == null) {
            throw SessionStateException.nothing(method);
        }
        return value;
    }
}
