package dev.orm.mapping.layout;

import dev.orm.mapping.DiscriminatorColumnAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * The column that says which class a row belongs to.
 *
 * @param value of the entity's own rows, as text; null: it is abstract and has none
 */
public record DiscriminatorLayout(
        ColumnLayout column,
        DiscriminatorColumnAnnotation.Type type,
        @Nullable String value) {}
