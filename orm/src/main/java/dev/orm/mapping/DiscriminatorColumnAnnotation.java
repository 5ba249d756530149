package dev.orm.mapping;

import org.jspecify.annotations.Nullable;

/**
 * {@code @DiscriminatorColumn} as written.
 *
 * @param name unsaid: {@code DTYPE}
 * @param type unsaid: STRING
 * @param length of a STRING discriminator; unsaid: 31
 */
public record DiscriminatorColumnAnnotation(
        @Nullable String name,
        @Nullable Type type,
        @Nullable Integer length,
        @Nullable String columnDefinition,
        @Nullable String options) {

    /** What a discriminator holds. */
    public enum Type {
        STRING,
        CHAR,
        INTEGER
    }
}
