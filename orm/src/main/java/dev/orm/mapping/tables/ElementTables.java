package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.mapping.MapKey;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/** Tables of element collections: the owner's key, the order or key within the collection, the element. */
record ElementTables(Mapping mapping, SchemaDraft schema, LeftAlone leftAlone, EntityMapping owner) {

    void draw(Attribute.ElementCollection attribute) {
        List<JoinColumnAnnotation> written = attribute.table().joinColumns();
        TableDraft table = schema.table(name(mapping, owner, attribute));
        table.add(attribute.table().table());
        String member = Members.of(attribute);
        Join join = ownerOf(mapping, owner, attribute);
        List<Fragment> keys = new CollectionKeys(mapping, owner, attribute, Place.KEY).of(attribute.shape());
        List<Fragment> elements = attribute.element().accept(new ElementFragments(mapping, owner, Place.EMBEDDED, ""));
        join.columns().forEach(column -> table.add(member, column));
        ForeignKeyAnnotation foreignKey = ForeignKeys.written(attribute.table().foreignKey(), written);
        ForeignKeys.of(join, foreignKey, attribute.onDelete()).ifPresent(table::add);
        keys.forEach(table::add);
        elements.forEach(table::add);
        boolean partOfElement = leftAlone.note(attribute.element(), table);
        if (!keys.isEmpty()) {
            drawKey(table, attribute.shape(), names(join, keys));
        } else if (attribute.shape().kind() == CollectionShape.Kind.SET && !partOfElement) {
            drawSetKey(table, join, elements);
        }
    }

    static TableName name(Mapping mapping, EntityMapping owner, Attribute.ElementCollection attribute) {
        return mapping.tables().of(attribute.table().table(), owner.name() + "_" + attribute.name());
    }

    static Join ownerOf(Mapping mapping, EntityMapping owner, Attribute.ElementCollection attribute) {
        return mapping.joins()
                .of(
                        Members.of(attribute),
                        attribute.table().joinColumns(),
                        owner,
                        referenced -> owner.name() + "_" + referenced)
                .required();
    }

    private void drawKey(TableDraft table, CollectionShape shape, List<String> names) {
        boolean partOfKey = shape.mapKey() instanceof MapKey.Own own && leftAlone.note(own.key(), table);
        if (!partOfKey) {
            table.primaryKey(names);
        }
    }

    /** The elements of a set differ, so they are its key: a primary key where none of their columns may be null. */
    private static void drawSetKey(TableDraft table, Join join, List<Fragment> elements) {
        List<MappedColumn> columns =
                elements.stream().flatMap(element -> element.columns().stream()).toList();
        if (columns.stream().anyMatch(column -> isLarge(column.column().type()))) {
            return;
        }
        List<String> key = names(join, elements);
        if (columns.stream().anyMatch(column -> column.column().nullable())) {
            table.unique(key);
        } else {
            table.primaryKey(key);
        }
    }

    private static boolean isLarge(SqlType type) {
        return type instanceof SqlType.Clob || type instanceof SqlType.Blob;
    }

    private static List<String> names(Join join, List<Fragment> fragments) {
        List<String> names = new ArrayList<>(join.columnNames());
        fragments.forEach(fragment -> names.addAll(fragment.columnNames()));
        return names;
    }
}
