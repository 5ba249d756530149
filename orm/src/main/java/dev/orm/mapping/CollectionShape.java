package dev.orm.mapping;

import org.jspecify.annotations.Nullable;

/**
 * How a collection is ordered and keyed.
 *
 * @param orderColumn {@code @OrderColumn} as written (only name, nullable, columnDefinition and options can be); null:
 *     none
 * @param mapKey of a MAP; null: not a map
 */
public record CollectionShape(
        Kind kind,
        @Nullable ColumnAnnotation orderColumn,
        @Nullable MapKey mapKey) {

    /** The declared type of the member. */
    public enum Kind {
        /** {@code java.util.List} or an array. */
        LIST,
        /** {@code java.util.Set} and its kin. */
        SET,
        /** {@code java.util.Collection}: no order, no key. */
        COLLECTION,
        MAP
    }
}
