package dev.orm.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a collection is ordered and keyed, and when it is read.
 *
 * @param eager whether it is read with its owner: {@code fetch = EAGER}
 * @param orderBy the parts of {@code @OrderBy}; empty: unordered
 * @param orderColumn {@code @OrderColumn} as written (only name, nullable, columnDefinition and options can be); null:
 *     none
 * @param mapKey of a MAP; null: not a map
 */
public record CollectionShape(
        Kind kind,
        boolean eager,
        List<OrderPart> orderBy,
        @Nullable ColumnAnnotation orderColumn,
        @Nullable MapKey mapKey) {

    public CollectionShape {
        orderBy = List.copyOf(orderBy);
    }

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
