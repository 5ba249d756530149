package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.JoinTableAnnotation;
import dev.orm.mapping.layout.Association;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where associations are stored.
 *
 * @param level the entity that has the attribute, itself or from a mapped superclass
 * @param entity the one whose table is meant: the level, or one below it that has a table of its own
 */
record Associations(Mapping mapping, LayoutColumns columns, EntityMapping level, EntityMapping entity) {

    Association of(Attribute.ToOne attribute) {
        if (attribute.mappedBy() != null) {
            return inverse(attribute, attribute.target(), attribute.mappedBy());
        }
        if (attribute.joinTable() != null) {
            JoinTables tables = new JoinTables(mapping, new SchemaDraft(), level);
            return joinTable(tables.name(attribute), tables.sides(attribute), attribute.joinTable());
        }
        if (attribute.primaryKeyJoin()) {
            Join shared = AttributeFragments.sharedJoin(mapping, entity, attribute);
            TableName own = mapping.tables().of(entity);
            return new Association.OwnColumns(columns.of(own, readOnly(shared), List.of()));
        }
        Fragment fragment = AttributeFragments.of(mapping, level, attribute).get(0);
        TableName table = mapping.entityTables().table(entity, fragment);
        Join join = AttributeFragments.joinOf(mapping, attribute);
        return new Association.OwnColumns(columns.of(table, join, attribute.joinColumns()));
    }

    Association of(Attribute.ToMany attribute) {
        if (attribute.mappedBy() != null) {
            return inverse(attribute, attribute.target(), attribute.mappedBy());
        }
        if (InverseCollections.areOf(attribute)) {
            Join join = InverseCollections.ownerOf(mapping, entity, attribute);
            TableName table = mapping.tables().of(mapping.entity(attribute.target()));
            return new Association.TargetColumns(columns.of(table, join, attribute.joinColumns()));
        }
        JoinTables tables = new JoinTables(mapping, new SchemaDraft(), level);
        return joinTable(tables.name(attribute), tables.sides(attribute), attribute.joinTable());
    }

    private Association joinTable(TableName name, JoinTables.Sides sides, @Nullable JoinTableAnnotation annotation) {
        JoinTableAnnotation written = annotation == null ? JoinTableAnnotation.unsaid() : annotation;
        return new Association.JoinTable(
                columns.table(name),
                columns.of(name, sides.owner(), written.joinColumns()),
                columns.of(name, sides.target(), written.inverseJoinColumns()));
    }

    private Association inverse(Attribute attribute, String className, String mappedBy) {
        EntityMapping target = mapping.entity(className);
        MappedBy owning = MappedBy.check(mapping, Members.of(attribute), target, mappedBy);
        boolean whole = mapping.hierarchies().strategy(target) == InheritanceStrategy.TABLE_PER_CLASS;
        EntityMapping table = whole ? target : owning.entity();
        Association stored = owning.attribute()
                .accept(new Stored(new Associations(mapping, columns, owning.entity(), table)))
                .orElseThrow(() ->
                        UnknownNameException.mappedBy(Members.of(attribute), mappedBy, target.className(), List.of()));
        return new Association.Inverse(mappedBy, owning.entity().className(), stored);
    }

    private static Join readOnly(Join join) {
        return new Join(
                join.columns().stream().map(MappedColumn::readOnly).toList(),
                join.referencedTable(),
                join.referencedColumns(),
                join.referable());
    }

    /** The association of an attribute that is one, and owns it. */
    private static final class Stored extends OptionalAttributeVisitor<Association> {
        private final Associations associations;

        Stored(Associations associations) {
            this.associations = associations;
        }

        @Override
        public Optional<Association> visitToOne(Attribute.ToOne attribute) {
            return attribute.mappedBy() == null ? Optional.of(associations.of(attribute)) : Optional.empty();
        }

        @Override
        public Optional<Association> visitToMany(Attribute.ToMany attribute) {
            return attribute.mappedBy() == null ? Optional.of(associations.of(attribute)) : Optional.empty();
        }
    }
}
