package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.JoinTableAnnotation;
import dev.orm.mapping.OnDelete;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tables that hold an association: the owner's key, the target's, the order or key within the collection. */
record JoinTables(Mapping mapping, SchemaDraft schema, EntityMapping owner) {

    /** {@code @ManyToOne} or {@code @OneToOne} with a join table: one row per owner at most. */
    void draw(Attribute.ToOne attribute) {
        JoinTableAnnotation written = orUnsaid(attribute.joinTable());
        Sides sides = sides(attribute);
        TableDraft table = begin(attribute, written, name(attribute));
        add(table, attribute, sides, List.of(), written, attribute.onDelete());
        table.primaryKey(sides.owner().columnNames());
        if (attribute.oneToOne()) {
            table.unique(sides.target().columnNames());
        }
    }

    void draw(Attribute.ToMany attribute) {
        JoinTableAnnotation written = orUnsaid(attribute.joinTable());
        Sides sides = sides(attribute);
        TableDraft table = begin(attribute, written, name(attribute));
        List<Fragment> keys = new CollectionKeys(mapping, owner, attribute, Place.KEY).of(attribute.shape());
        add(table, attribute, sides, keys, written, attribute.onDelete());
        List<String> key = primaryKey(attribute, sides, keys);
        if (!key.isEmpty()) {
            table.primaryKey(key);
        }
        if (!attribute.manyToMany()) {
            table.unique(sides.target().columnNames());
        }
    }

    /** The columns that refer to either side. */
    record Sides(Join owner, Join target) {}

    Sides sides(Attribute.ToOne attribute) {
        return sides(attribute, orUnsaid(attribute.joinTable()), attribute.target(), referenced -> referenced);
    }

    Sides sides(Attribute.ToMany attribute) {
        String prefix = Inverse.of(mapping, owner, attribute).orElse(owner.name());
        return sides(
                attribute,
                orUnsaid(attribute.joinTable()),
                attribute.target(),
                referenced -> prefix + "_" + referenced);
    }

    TableName name(Attribute.ToOne attribute) {
        return name(attribute, orUnsaid(attribute.joinTable()), attribute.target());
    }

    TableName name(Attribute.ToMany attribute) {
        return name(attribute, orUnsaid(attribute.joinTable()), attribute.target());
    }

    private TableName name(Attribute attribute, JoinTableAnnotation written, String target) {
        return mapping.tables().join(written.table(), owner, mapping.entity(target), attribute.name());
    }

    private Sides sides(
            Attribute attribute, JoinTableAnnotation written, String target, UnaryOperator<String> ownerColumn) {
        String member = Members.of(attribute);
        Join toOwner = mapping.joins().of(member, written.joinColumns(), owner, ownerColumn);
        Join toTarget = mapping.joins()
                .of(
                        member,
                        written.inverseJoinColumns(),
                        mapping.entity(target),
                        referenced -> attribute.name() + "_" + referenced);
        return new Sides(toOwner.required(), toTarget.required());
    }

    private TableDraft begin(Attribute attribute, JoinTableAnnotation written, TableName name) {
        if (written.table().name() == null && schema.has(name)) {
            mapping.notices()
                    .add(
                            Members.of(attribute),
                            "shares the table " + name + " with another member, and no row fits both; @JoinTable(name"
                                    + " = ...) gives it a table of its own");
        }
        TableDraft table = schema.table(name);
        table.add(written.table());
        return table;
    }

    private static void add(
            TableDraft table,
            Attribute attribute,
            Sides sides,
            List<Fragment> keys,
            JoinTableAnnotation written,
            @Nullable OnDelete onDelete) {
        String member = Members.of(attribute);
        sides.owner().columns().forEach(column -> table.add(member, column));
        sides.target().columns().forEach(column -> table.add(member, column));
        ForeignKeys.of(sides.owner(), ForeignKeys.written(written.foreignKey(), written.joinColumns()), onDelete)
                .ifPresent(table::add);
        ForeignKeys.of(
                        sides.target(),
                        ForeignKeys.written(written.inverseForeignKey(), written.inverseJoinColumns()),
                        null)
                .ifPresent(table::add);
        keys.forEach(table::add);
    }

    private static List<String> primaryKey(Attribute.ToMany attribute, Sides sides, List<Fragment> keys) {
        boolean set = attribute.shape().kind() == CollectionShape.Kind.SET;
        if (set && !attribute.manyToMany()) {
            return sides.target().columnNames();
        }
        List<String> key = new ArrayList<>(sides.owner().columnNames());
        if (!keys.isEmpty()) {
            keys.forEach(part -> key.addAll(part.columnNames()));
            return key;
        }
        if (set || attribute.shape().kind() == CollectionShape.Kind.MAP) {
            key.addAll(sides.target().columnNames());
            return key;
        }
        return List.of();
    }

    private static JoinTableAnnotation orUnsaid(@Nullable JoinTableAnnotation written) {
        return written == null ? JoinTableAnnotation.unsaid() : written;
    }
}
