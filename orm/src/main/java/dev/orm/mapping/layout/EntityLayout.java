package dev.orm.mapping.layout;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entity and where its rows live.
 *
 * @param strategy how its hierarchy shares tables; SINGLE_TABLE for one without inheritance
 * @param table that of the entity itself: SINGLE_TABLE: the root's; an abstract TABLE_PER_CLASS entity has none, and this
 *     is what it would be called
 * @param tables all that hold a part of one row; the first has the key's columns (JOINED: the root's table, then down to
 *     the entity's own; then secondary ones); empty for an abstract TABLE_PER_CLASS entity
 * @param discriminator null: no column says which class a row belongs to
 * @param attributes inherited ones first; without those that are not understood
 */
public record EntityLayout(
        EntityMapping mapping,
        InheritanceStrategy strategy,
        TableName table,
        List<TablePart> tables,
        KeyLayout key,
        @Nullable DiscriminatorLayout discriminator,
        List<AttributeLayout> attributes) {

    public EntityLayout {
        tables = List.copyOf(tables);
        attributes = List.copyOf(attributes);
    }

    public String className() {
        return mapping.className();
    }

    public String name() {
        return mapping.name();
    }

    /** The attribute of that name, of the entity itself or above it. */
    public Optional<AttributeLayout> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }
}
