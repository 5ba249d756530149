package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.OnDelete;
import java.util.List;
import java.util.Optional;

/** Collections whose rows are those of the target: its table refers to the owner, and holds order and map keys. */
record InverseCollections(Mapping mapping, SchemaDraft schema) {

    /** Whether columns of the target's table are asked for, and no join table. */
    static boolean areOf(Attribute.ToMany attribute) {
        return attribute.joinTable() == null && !attribute.joinColumns().isEmpty() && !attribute.manyToMany();
    }

    /** A side that another attribute owns. */
    void draw(Attribute.ToMany attribute, String mappedBy) {
        EntityMapping target = mapping.entity(attribute.target());
        MappedBy owning = MappedBy.check(mapping, Members.of(attribute), target, mappedBy);
        if (attribute.manyToMany()) {
            return;
        }
        List<Fragment> keys = new CollectionKeys(mapping, target, attribute, Place.ENTITY).of(attribute.shape());
        OnDelete onDelete = attribute.onDelete();
        for (EntityMapping owner : mapping.hierarchies().tableOwners(owning.entity())) {
            TableDraft table = schema.table(mapping.tables().of(owner));
            keys.forEach(table::add);
            if (onDelete != null) {
                owningColumns(owning).ifPresent(names -> table.onDelete(names, ForeignKeys.action(onDelete)));
            }
        }
    }

    /** {@code @OneToMany @JoinColumn}: columns in the target's table, which it may map too. */
    void drawJoinColumns(EntityMapping owner, Attribute.ToMany attribute) {
        String member = Members.of(attribute);
        EntityMapping target = mapping.entity(attribute.target());
        Join join = ownerOf(mapping, owner, attribute);
        boolean shared = !target.equals(mapping.hierarchies().tableOwner(target));
        ForeignKeyAnnotation foreignKey = ForeignKeys.written(attribute.foreignKey(), attribute.joinColumns());
        Fragment references = new Fragment(
                member,
                null,
                join.columns(),
                List.of(),
                ForeignKeys.of(join, foreignKey, attribute.onDelete()).stream().toList());
        List<Fragment> keys = new CollectionKeys(mapping, target, attribute, Place.ENTITY).of(attribute.shape());
        for (EntityMapping tableOwner : mapping.hierarchies().tableOwners(target)) {
            TableDraft table = schema.table(mapping.tables().of(tableOwner));
            table.add(shared ? references.withNullable(true) : references);
            keys.forEach(key -> table.add(shared ? key.withNullable(true) : key));
        }
    }

    static Join ownerOf(Mapping mapping, EntityMapping owner, Attribute.ToMany attribute) {
        return mapping.joins()
                .of(
                        Members.of(attribute),
                        attribute.joinColumns(),
                        owner,
                        referenced -> attribute.name() + "_" + referenced);
    }

    private Optional<List<String>> owningColumns(MappedBy owning) {
        return AttributeFragments.of(mapping, owning.entity(), owning.attribute()).stream()
                .findFirst()
                .map(Fragment::columnNames);
    }
}
