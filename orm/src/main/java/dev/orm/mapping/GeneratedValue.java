package dev.orm.mapping;

import org.jspecify.annotations.Nullable;

/**
 * {@code @GeneratedValue} of an id, its generator found.
 *
 * @param generatorName as written; null: unsaid
 * @param generator the definition that the name, or the place of a nameless definition, leads to; null: there is none,
 *     and the provider names its own
 */
public record GeneratedValue(
        Strategy strategy,
        @Nullable String generatorName,
        @Nullable Generator generator) {

    /** Who makes the value. */
    public enum Strategy {
        /** The default: by the type of the id. */
        AUTO,
        IDENTITY,
        SEQUENCE,
        TABLE,
        UUID
    }
}
