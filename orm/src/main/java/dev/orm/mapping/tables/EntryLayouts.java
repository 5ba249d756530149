package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.MapKey;
import dev.orm.mapping.MapKeyVisitor;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntryLayout;
import dev.orm.mapping.layout.MapKeyLayout;
import dev.orm.schema.TableName;

/**
 * Where order and keys of a collection live.
 *
 * @param table that of the collection, or the target's
 */
record EntryLayouts(Mapping mapping, LayoutColumns columns, EntityMapping owner, Attribute attribute, TableName table)
        implements MapKeyVisitor<MapKeyLayout> {

    EntryLayout of(CollectionShape shape) {
        ColumnLayout order = keys().order(shape)
                .map(column -> columns.of(table, column, true))
                .orElse(null);
        MapKey mapKey = shape.mapKey();
        return new EntryLayout(order, mapKey == null ? null : mapKey.accept(this));
    }

    private CollectionKeys keys() {
        return new CollectionKeys(mapping, owner, attribute, Place.KEY);
    }

    @Override
    public MapKeyLayout visitOfTarget(MapKey.OfTarget key) {
        return new MapKeyLayout.OfTarget(key.attribute());
    }

    @Override
    public MapKeyLayout visitOwn(MapKey.Own key) {
        return new MapKeyLayout.Own(key.key().accept(new ElementLayouts(mapping, columns, owner, table, "_KEY")));
    }

    @Override
    public MapKeyLayout visitReference(MapKey.Reference key) {
        return new MapKeyLayout.Reference(key.target(), columns.of(table, keys().joinOf(key), key.joinColumns()));
    }
}
