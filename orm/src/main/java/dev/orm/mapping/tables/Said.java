package dev.orm.mapping.tables;

import org.jspecify.annotations.Nullable;

/** What an annotation says, where null and the empty text stand for the unsaid. */
final class Said {
    private Said() {}

    static String or(@Nullable String written, String unsaid) {
        return written == null || written.isEmpty() ? unsaid : written;
    }

    static int or(@Nullable Integer written, int unsaid) {
        return written == null ? unsaid : written;
    }

    static @Nullable String orNull(@Nullable String written) {
        return written == null || written.isEmpty() ? null : written;
    }
}
