package dev.orm.mapping.layout;

import org.jspecify.annotations.Nullable;

/**
 * What tells the entries of a collection apart.
 *
 * @param order the column of {@code @OrderColumn}; null: none
 * @param mapKey of a map; null: not a map
 */
public record EntryLayout(
        @Nullable ColumnLayout order, @Nullable MapKeyLayout mapKey) {}
