package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.JoinLayout;
import dev.orm.mapping.layout.KeyLayout;
import dev.orm.mapping.layout.OptionalLayoutVisitor;
import dev.orm.mapping.layout.OwnColumns;
import dev.orm.schema.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of entities: values have the columns of the references that take their place. */
final class KeyLayouts {
    private final Mapping mapping;
    private final LayoutColumns columns;

    KeyLayouts(Mapping mapping, LayoutColumns columns) {
        this.mapping = mapping;
        this.columns = columns;
    }

    /**
     * @param entity whose table holds the columns: the root, or one below it that has a table of its own
     */
    KeyLayout of(EntityMapping root, EntityMapping entity) {
        AttributeLayouts layouts = new AttributeLayouts(mapping, columns, root, entity);
        Map<String, Attribute.ToOne> replacements = KeyFragments.replacements(root);
        List<AttributeLayout> attributes = new ArrayList<>();
        for (Attribute part : root.attributes()) {
            if (KeyFragments.isPart(part) && !replacements.containsValue(part)) {
                part.accept(layouts).ifPresent(layout -> attributes.add(replaced(layout, replacements, layouts)));
            }
        }
        List<ColumnLayout> key = attributes.stream()
                .flatMap(attribute -> OwnColumns.of(attribute).stream())
                .toList();
        return new KeyLayout(key, attributes, root.idClass());
    }

    private AttributeLayout replaced(
            AttributeLayout layout, Map<String, Attribute.ToOne> replacements, AttributeLayouts layouts) {
        Attribute.ToOne replacement = replacements.getOrDefault("", replacements.get(layout.name()));
        if (replacement != null) {
            return withColumns(layout, replacement, layouts);
        }
        return layout instanceof AttributeLayout.Embedded embedded && !replacements.isEmpty()
                ? new AttributeLayout.Embedded(
                        embedded.attribute(),
                        embedded.members().stream()
                                .map(member -> replacements.containsKey(member.name())
                                        ? withColumns(member, replacements.get(member.name()), layouts)
                                        : member)
                                .toList())
                : layout;
    }

    /** The value's columns are those that refer to the same part of the target's key. */
    private AttributeLayout withColumns(AttributeLayout layout, Attribute.ToOne toOne, AttributeLayouts layouts) {
        JoinLayout join = toOne.accept(layouts)
                .flatMap(reference -> reference.accept(new OwnJoin()))
                .orElseThrow();
        Deque<ColumnLayout> ordered = new ArrayDeque<>();
        for (Column key : mapping.keys().columns(mapping.entity(toOne.target()))) {
            int at = join.referencedColumns().indexOf(key.name());
            ordered.add(join.columns().get(at < 0 ? ordered.size() : at));
        }
        int wanted = OwnColumns.of(layout).size();
        if (wanted != ordered.size()) {
            throw UnusableKeyException.derived(
                    Members.of(layout.attribute()), Members.of(toOne), wanted, toOne.target(), ordered.size());
        }
        return layout.accept(new WithColumns(ordered));
    }

    /** The join of a reference whose columns stand in the owner's row. */
    private static final class OwnJoin extends OptionalLayoutVisitor<JoinLayout> {
        @Override
        public Optional<JoinLayout> visitToOne(AttributeLayout.ToOne attribute) {
            return attribute.association() instanceof Association.OwnColumns own
                    ? Optional.of(own.target())
                    : Optional.empty();
        }
    }

    /** Puts the next columns in the place of each value's own. */
    private record WithColumns(Deque<ColumnLayout> next) implements AttributeLayoutVisitor<AttributeLayout> {
        @Override
        public AttributeLayout visitBasic(AttributeLayout.Basic attribute) {
            return new AttributeLayout.Basic(attribute.attribute(), next.removeFirst(), attribute.generator());
        }

        @Override
        public AttributeLayout visitEmbedded(AttributeLayout.Embedded attribute) {
            return new AttributeLayout.Embedded(
                    attribute.attribute(),
                    attribute.members().stream()
                            .map(member -> member.accept(this))
                            .toList());
        }

        @Override
        public AttributeLayout visitToOne(AttributeLayout.ToOne attribute) {
            return attribute;
        }

        @Override
        public AttributeLayout visitToMany(AttributeLayout.ToMany attribute) {
            return attribute;
        }

        @Override
        public AttributeLayout visitElements(AttributeLayout.Elements attribute) {
            return attribute;
        }
    }
}
