package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.ElementVisitor;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.schema.TableName;
import java.util.Optional;

/**
 * Where the elements or the keys of a collection live: all in one table.
 *
 * @param suffix behind the attribute's name, where a basic value's column has no name of its own
 */
record ElementLayouts(Mapping mapping, LayoutColumns columns, EntityMapping owner, TableName table, String suffix)
        implements ElementVisitor<AttributeLayout> {

    @Override
    public AttributeLayout visitBasic(Attribute.Basic attribute) {
        MappedColumn column = mapping.basics().of(attribute, Place.KEY, attribute.name() + suffix);
        return new AttributeLayout.Basic(attribute, columns.of(table, column, attribute.column()), null);
    }

    @Override
    public AttributeLayout visitEmbedded(Attribute.Embedded attribute) {
        Members members = new Members();
        return new AttributeLayout.Embedded(
                attribute,
                attribute.attributes().stream()
                        .flatMap(member -> member.accept(members).stream())
                        .toList());
    }

    /** The members of an embeddable in a collection: values and references. */
    private final class Members extends OptionalAttributeVisitor<AttributeLayout> {
        @Override
        public Optional<AttributeLayout> visitBasic(Attribute.Basic attribute) {
            MappedColumn column = mapping.basics().of(attribute, Place.KEY, attribute.name());
            return Optional.of(
                    new AttributeLayout.Basic(attribute, columns.of(table, column, attribute.column()), null));
        }

        @Override
        public Optional<AttributeLayout> visitEmbedded(Attribute.Embedded attribute) {
            return Optional.of(ElementLayouts.this.visitEmbedded(attribute));
        }

        @Override
        public Optional<AttributeLayout> visitToOne(Attribute.ToOne attribute) {
            Join join = AttributeFragments.joinOf(mapping, attribute);
            return Optional.of(new AttributeLayout.ToOne(
                    attribute, new Association.OwnColumns(columns.of(table, join, attribute.joinColumns()))));
        }
    }
}
