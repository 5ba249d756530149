package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.AttributeVisitor;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.ForeignKeyAnnotation;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.schema.ForeignKey;
import java.util.List;
import java.util.Optional;

/** The columns that an attribute asks for in its owner's table; what lives in tables of its own has none here. */
final class AttributeFragments implements AttributeVisitor<List<Fragment>> {
    private final Mapping mapping;
    private final EntityMapping owner;
    private final Place place;

    AttributeFragments(Mapping mapping, EntityMapping owner, Place place) {
        this.mapping = mapping;
        this.owner = owner;
        this.place = place;
    }

    /** Of a member of the entity itself. */
    static List<Fragment> of(Mapping mapping, EntityMapping owner, Attribute attribute) {
        return attribute.accept(new AttributeFragments(mapping, owner, Place.ENTITY));
    }

    @Override
    public List<Fragment> visitBasic(Attribute.Basic attribute) {
        Place where = attribute.id() ? Place.KEY : place;
        MappedColumn column = mapping.basics().of(attribute, where, attribute.name());
        return List.of(Fragment.of(Members.of(attribute), attribute.column().table(), column));
    }

    @Override
    public List<Fragment> visitEmbedded(Attribute.Embedded attribute) {
        Place inside = attribute.id() ? Place.KEY : place.inside();
        AttributeFragments members = new AttributeFragments(mapping, owner, inside);
        return attribute.attributes().stream()
                .flatMap(member -> member.accept(members).stream())
                .toList();
    }

    @Override
    public List<Fragment> visitToOne(Attribute.ToOne attribute) {
        EntityMapping target = mapping.entity(attribute.target());
        String mappedBy = attribute.mappedBy();
        if (mappedBy != null) {
            MappedBy.check(mapping, Members.of(attribute), target, mappedBy);
            return List.of();
        }
        if (attribute.joinTable() != null) {
            return List.of();
        }
        return attribute.primaryKeyJoin() ? sharedKey(attribute) : List.of(reference(attribute));
    }

    private Fragment reference(Attribute.ToOne attribute) {
        String member = Members.of(attribute);
        List<JoinColumnAnnotation> written = attribute.joinColumns();
        Join join = joinOf(mapping, attribute);
        Join placed = isRequired(attribute) ? join.required() : join;
        ForeignKeyAnnotation foreignKey = ForeignKeys.written(attribute.foreignKey(), written);
        return new Fragment(
                member,
                written.isEmpty() ? null : written.get(0).table(),
                placed.columns(),
                attribute.oneToOne() ? List.of(placed.columnNames()) : List.of(),
                ForeignKeys.of(placed, foreignKey, attribute.onDelete()).stream()
                        .toList());
    }

    /** The columns that refer to the target, as they are written. */
    static Join joinOf(Mapping mapping, Attribute.ToOne attribute) {
        return mapping.joins()
                .of(
                        Members.of(attribute),
                        attribute.joinColumns(),
                        mapping.entity(attribute.target()),
                        referenced -> attribute.name() + "_" + referenced);
    }

    private boolean isRequired(Attribute.ToOne attribute) {
        return place == Place.KEY
                || attribute.id()
                || attribute.mapsId() != null
                || !attribute.optional()
                || attribute.validation().notNull();
    }

    /** {@code @PrimaryKeyJoinColumn}: no column of its own, and a foreign key only where there must be a target. */
    private List<Fragment> sharedKey(Attribute.ToOne attribute) {
        if (attribute.optional()) {
            return List.of();
        }
        String member = Members.of(attribute);
        Join join = sharedJoin(mapping, owner, attribute);
        ForeignKeyAnnotation foreignKey = ForeignKeys.written(attribute.foreignKey(), attribute.joinColumns());
        Optional<ForeignKey> key = ForeignKeys.of(join, foreignKey, attribute.onDelete());
        return List.of(
                new Fragment(member, null, List.of(), List.of(), key.stream().toList()));
    }

    /** From the owner's own key, under the names that are written or its own ones, to the target's. */
    static Join sharedJoin(Mapping mapping, EntityMapping owner, Attribute.ToOne attribute) {
        List<JoinColumnAnnotation> written = attribute.joinColumns();
        EntityMapping target = mapping.entity(attribute.target());
        Join join = mapping.joins().of(Members.of(attribute), written, target, referenced -> referenced);
        boolean named = written.stream().anyMatch(column -> column.name() != null);
        List<MappedColumn> own = mapping.keys().columns(owner).stream()
                .map(column -> MappedColumn.of(column.name(), column.type(), false))
                .toList();
        return new Join(
                named ? join.columns() : own, join.referencedTable(), join.referencedColumns(), join.referable());
    }

    @Override
    public List<Fragment> visitToMany(Attribute.ToMany attribute) {
        return List.of();
    }

    @Override
    public List<Fragment> visitElementCollection(Attribute.ElementCollection attribute) {
        return List.of();
    }

    @Override
    public List<Fragment> visitLeftAlone(Attribute.LeftAlone attribute) {
        return List.of();
    }
}
