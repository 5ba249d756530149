package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntryLayout;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.schema.TableName;
import java.util.Optional;

/** Where the attributes of an entity live; nothing for what is not understood. */
final class AttributeLayouts extends OptionalAttributeVisitor<AttributeLayout> {
    private final Mapping mapping;
    private final LayoutColumns columns;
    private final EntityMapping level;
    private final EntityMapping entity;

    /**
     * @param level the entity that has the attributes, itself or from mapped superclasses
     * @param entity the one whose table is meant: the level, or one below it that has a table of its own
     */
    AttributeLayouts(Mapping mapping, LayoutColumns columns, EntityMapping level, EntityMapping entity) {
        this.mapping = mapping;
        this.columns = columns;
        this.level = level;
        this.entity = entity;
    }

    @Override
    public Optional<AttributeLayout> visitBasic(Attribute.Basic attribute) {
        Fragment fragment = AttributeFragments.of(mapping, level, attribute).get(0);
        TableName table = mapping.entityTables().table(entity, fragment);
        return Optional.of(new AttributeLayout.Basic(
                attribute,
                columns.of(table, fragment.columns().get(0), attribute.column()),
                columns.of(GeneratorLayouts.of(mapping, level, attribute))));
    }

    @Override
    public Optional<AttributeLayout> visitEmbedded(Attribute.Embedded attribute) {
        return Optional.of(new AttributeLayout.Embedded(
                attribute,
                attribute.attributes().stream()
                        .flatMap(member -> member.accept(this).stream())
                        .toList()));
    }

    @Override
    public Optional<AttributeLayout> visitToOne(Attribute.ToOne attribute) {
        return Optional.of(new AttributeLayout.ToOne(attribute, associations().of(attribute)));
    }

    @Override
    public Optional<AttributeLayout> visitToMany(Attribute.ToMany attribute) {
        Association association = associations().of(attribute);
        EntryLayout entries = entries(attribute, attribute.shape(), entryTable(attribute, association));
        if (attribute.manyToMany() && attribute.mappedBy() != null && hasColumns(entries)) {
            throw UnstoredEntriesException.ofInverse(Members.of(attribute), attribute.mappedBy());
        }
        return Optional.of(new AttributeLayout.ToMany(attribute, association, entries));
    }

    private static boolean hasColumns(EntryLayout entries) {
        return entries.order() != null
                || (entries.mapKey() != null && !(entries.mapKey() instanceof MapKeyLayout.OfTarget));
    }

    @Override
    public Optional<AttributeLayout> visitElementCollection(Attribute.ElementCollection attribute) {
        TableName table = ElementTables.name(mapping, level, attribute);
        Join owner = ElementTables.ownerOf(mapping, level, attribute);
        return Optional.of(new AttributeLayout.Elements(
                attribute,
                columns.table(table),
                columns.of(table, owner, attribute.table().joinColumns()),
                attribute.element().accept(new ElementLayouts(mapping, columns, level, table, "")),
                entries(attribute, attribute.shape(), table)));
    }

    private Associations associations() {
        return new Associations(mapping, columns, level, entity);
    }

    private EntryLayout entries(Attribute attribute, CollectionShape shape, TableName table) {
        return new EntryLayouts(mapping, columns, level, attribute, table).of(shape);
    }

    private TableName entryTable(Attribute.ToMany attribute, Association association) {
        return association instanceof Association.JoinTable joinTable
                ? joinTable.table()
                : mapping.tables().of(mapping.entity(attribute.target()));
    }
}
