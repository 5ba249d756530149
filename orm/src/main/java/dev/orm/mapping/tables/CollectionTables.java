package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.AttributeVisitor;
import dev.orm.mapping.EntityMapping;

/** Draws what the associations and collections of an entity ask for outside its own columns. */
final class CollectionTables implements AttributeVisitor<Void> {
    private final Mapping mapping;
    private final SchemaDraft schema;
    private final LeftAlone leftAlone;
    private final EntityMapping owner;

    private CollectionTables(Mapping mapping, SchemaDraft schema, LeftAlone leftAlone, EntityMapping owner) {
        this.mapping = mapping;
        this.schema = schema;
        this.leftAlone = leftAlone;
        this.owner = owner;
    }

    static void draw(Mapping mapping, SchemaDraft schema, LeftAlone leftAlone, EntityMapping owner) {
        CollectionTables tables = new CollectionTables(mapping, schema, leftAlone, owner);
        owner.attributes().forEach(attribute -> attribute.accept(tables));
    }

    @Override
    public Void visitEmbedded(Attribute.Embedded attribute) {
        attribute.attributes().forEach(member -> member.accept(this));
        return null;
    }

    @Override
    public Void visitToOne(Attribute.ToOne attribute) {
        if (attribute.mappedBy() == null && attribute.joinTable() != null) {
            new JoinTables(mapping, schema, owner).draw(attribute);
        }
        return null;
    }

    @Override
    public Void visitToMany(Attribute.ToMany attribute) {
        if (attribute.mappedBy() != null) {
            new InverseCollections(mapping, schema).draw(attribute, attribute.mappedBy());
        } else if (InverseCollections.areOf(attribute)) {
            new InverseCollections(mapping, schema).drawJoinColumns(owner, attribute);
        } else {
            new JoinTables(mapping, schema, owner).draw(attribute);
        }
        return null;
    }

    @Override
    public Void visitElementCollection(Attribute.ElementCollection attribute) {
        new ElementTables(mapping, schema, leftAlone, owner).draw(attribute);
        return null;
    }

    @Override
    public Void visitBasic(Attribute.Basic attribute) {
        return null;
    }

    @Override
    public Void visitLeftAlone(Attribute.LeftAlone attribute) {
        return null;
    }
}
