package dev.orm.mapping;

import org.jspecify.annotations.Nullable;

/** {@code @CheckConstraint} as written; the constraint without surrounding parentheses. */
public record CheckAnnotation(
        @Nullable String name, String constraint, @Nullable String options) {}
