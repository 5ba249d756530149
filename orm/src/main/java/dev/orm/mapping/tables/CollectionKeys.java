package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.MapKey;
import dev.orm.mapping.MapKeyVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns that tell the entries of a collection apart: an order, or the keys of a map.
 *
 * @param place KEY where they stand in the collection's own table, ENTITY in the target's, where they may be null
 */
record CollectionKeys(Mapping mapping, EntityMapping owner, Attribute attribute, Place place)
        implements MapKeyVisitor<List<Fragment>> {

    List<Fragment> of(CollectionShape shape) {
        List<Fragment> keys = new ArrayList<>();
        order(shape).ifPresent(order -> keys.add(Fragment.of(Members.of(attribute), null, order)));
        if (shape.mapKey() != null) {
            keys.addAll(shape.mapKey().accept(this));
        }
        return keys;
    }

    /** The column of {@code @OrderColumn}. */
    Optional<MappedColumn> order(CollectionShape shape) {
        return Optional.ofNullable(shape.orderColumn())
                .map(written -> mapping.basics().order(written, attribute.name() + "_ORDER", place != Place.KEY));
    }

    @Override
    public List<Fragment> visitOfTarget(MapKey.OfTarget key) {
        return List.of();
    }

    @Override
    public List<Fragment> visitOwn(MapKey.Own key) {
        return key.key().accept(new ElementFragments(mapping, owner, place, "_KEY"));
    }

    @Override
    public List<Fragment> visitReference(MapKey.Reference key) {
        Join written = joinOf(key);
        Join join = place == Place.KEY ? written.required() : written;
        ForeignKeyAnnotation foreignKey = ForeignKeys.written(key.foreignKey(), key.joinColumns());
        return List.of(new Fragment(
                Members.of(attribute),
                null,
                join.columns(),
                List.of(),
                ForeignKeys.of(join, foreignKey, null).stream().toList()));
    }

    /** The columns that refer to the key's entity, as they are written. */
    Join joinOf(MapKey.Reference key) {
        String member = Members.of(attribute);
        EntityMapping target = mapping.entity(key.target());
        boolean single = mapping.keys().referenced(target, member).size() == 1;
        String name = attribute.name() + "_KEY";
        return mapping.joins()
                .of(member, key.joinColumns(), target, referenced -> single ? name : name + "_" + referenced);
    }
}
