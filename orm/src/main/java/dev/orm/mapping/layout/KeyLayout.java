package dev.orm.mapping.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of an entity.
 *
 * @param columns in the first of the entity's tables, in the order of the attributes
 * @param attributes those that are the key: one basic, one embedded, or several basic ones and references; where
 *     {@code @MapsId} puts a reference in a value's place, the value has the reference's column
 * @param idClass as {@code @IdClass} names it; null: none
 */
public record KeyLayout(
        List<ColumnLayout> columns,
        List<AttributeLayout> attributes,
        @Nullable String idClass) {

    public KeyLayout {
        columns = List.copyOf(columns);
        attributes = List.copyOf(attributes);
    }
}
