package dev.orm.session.entity;

import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntryLayout;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that holds several: entities, or values in a table of their own.
 *
 * @param toMany null: it holds values
 * @param elements null: it holds entities
 * @param position among the entity's collections
 */
public record Collected(
        Path path, AttributeLayout.@Nullable ToMany toMany, AttributeLayout.@Nullable Elements elements, int position) {

    public String name() {
        return path.name();
    }

    /** Where its members live. */
    public AttributeLayout layout() {
        return toMany == null ? elements() : toMany;
    }

    public CollectionShape shape() {
        if (toMany != null) {
            return toMany.attribute().shape();
        }
        return elements().attribute().shape();
    }

    public EntryLayout entries() {
        return toMany != null ? toMany.entries() : elements().entries();
    }

    /** Of one that holds values. */
    @Override
    public AttributeLayout.Elements elements() {
        if (elements == null) {
            throw new IllegalStateException(name() + " holds entities");
        }
        return elements;
    }
}
