package dev.orm.mapping;

import org.jspecify.annotations.Nullable;

/**
 * {@code @ForeignKey} as written.
 *
 * @param definition SQL that replaces the generated clause
 */
public record ForeignKeyAnnotation(
        @Nullable String name,
        Mode mode,
        @Nullable String definition,
        @Nullable String options) {

    private static final ForeignKeyAnnotation UNSAID =
            new ForeignKeyAnnotation(null, Mode.PROVIDER_DEFAULT, null, null);

    /** Whether there is to be a constraint. */
    public enum Mode {
        CONSTRAINT,
        NO_CONSTRAINT,
        /** Unsaid: a constraint. */
        PROVIDER_DEFAULT
    }

    public static ForeignKeyAnnotation unsaid() {
        return UNSAID;
    }
}
