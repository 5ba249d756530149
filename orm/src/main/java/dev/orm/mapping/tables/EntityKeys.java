package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The primary keys of entities, those that are derived from other entities' among them. */
final class EntityKeys {
    private final Hierarchies hierarchies;
    private final JoinColumns joins;
    private final BasicColumns basics;
    private final Map<String, List<KeyColumn>> known = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    EntityKeys(Hierarchies hierarchies) {
        this.hierarchies = hierarchies;
        this.basics = new BasicColumns(hierarchies.naming());
        this.joins = new JoinColumns(hierarchies, this);
    }

    JoinColumns joins() {
        return joins;
    }

    /** The columns of the primary key in the entity's own table; empty where its id is left alone. */
    List<KeyColumn> of(EntityMapping entity) {
        List<KeyColumn> found = known.get(entity.className());
        if (found != null) {
            return found;
        }
        if (!underWay.add(entity.className())) {
            throw UnusableKeyException.circular(entity.name());
        }
        List<KeyColumn> key = entity.parent() == null ? ofRoot(entity) : ofChild(entity);
        known.put(entity.className(), key);
        return key;
    }

    /** @throws UnusableKeyException where the id is left alone, so that nothing can refer to it */
    List<KeyColumn> referable(EntityMapping entity, String member) {
        List<KeyColumn> key = of(entity);
        if (key.isEmpty()) {
            throw UnusableKeyException.leftAlone(member, entity.name());
        }
        return key;
    }

    private List<KeyColumn> ofChild(EntityMapping entity) {
        List<KeyColumn> parent = of(hierarchies.parent(entity).orElseThrow());
        List<JoinColumnAnnotation> written = entity.primaryKeyJoinColumns();
        if (hierarchies.strategy(entity) != InheritanceStrategy.JOINED || written.isEmpty()) {
            return parent;
        }
        return joins.renamed(entity.className(), entity.name(), written, parent);
    }

    private List<KeyColumn> ofRoot(EntityMapping entity) {
        List<KeyColumn> key = new ArrayList<>();
        boolean said = false;
        for (Attribute attribute : entity.attributes()) {
            if (attribute instanceof Attribute.Basic basic && basic.id()) {
                said = true;
                key.addAll(ofBasic(entity, basic));
            } else if (attribute instanceof Attribute.Embedded embedded && embedded.id()) {
                said = true;
                checkMapsIds(entity, embedded);
                embedded.attributes().forEach(part -> key.addAll(ofPart(entity, part)));
            } else if (attribute instanceof Attribute.ToOne toOne && toOne.id()) {
                said = true;
                key.addAll(joined(toOne));
            } else if (attribute instanceof Attribute.LeftAlone alone && alone.id()) {
                return List.of();
            }
        }
        if (!said) {
            throw UnusableKeyException.missing(entity.name());
        }
        return key;
    }

    /** Its own column, or that of the reference which gives the id its value. */
    private List<KeyColumn> ofBasic(EntityMapping entity, Attribute.Basic basic) {
        for (Attribute attribute : entity.attributes()) {
            if (attribute instanceof Attribute.ToOne toOne && mapsWhole(toOne, basic.name())) {
                return joined(toOne);
            }
        }
        MappedColumn column = basics.of(basic, Place.KEY, basic.name());
        return List.of(
                new KeyColumn(basic.name(), column.name(), column.column().type()));
    }

    private static boolean mapsWhole(Attribute.ToOne toOne, String id) {
        return (toOne.mapsId() != null
                        && (toOne.mapsId().isEmpty() || toOne.mapsId().equals(id)))
                || toOne.primaryKeyJoin();
    }

    private List<KeyColumn> ofPart(EntityMapping entity, Attribute part) {
        for (Attribute attribute : entity.attributes()) {
            if (attribute instanceof Attribute.ToOne toOne
                    && toOne.mapsId() != null
                    && (toOne.mapsId().equals(part.name()) || toOne.mapsId().isEmpty())) {
                return joined(toOne);
            }
        }
        if (part instanceof Attribute.Basic basic) {
            MappedColumn column = basics.of(basic, Place.KEY, basic.name());
            return List.of(
                    new KeyColumn(basic.name(), column.name(), column.column().type()));
        }
        if (part instanceof Attribute.Embedded nested) {
            List<KeyColumn> all = new ArrayList<>();
            nested.attributes().forEach(inner -> all.addAll(ofPart(entity, inner)));
            return all;
        }
        return part instanceof Attribute.ToOne toOne ? joined(toOne) : List.of();
    }

    private List<KeyColumn> joined(Attribute.ToOne toOne) {
        if (toOne.primaryKeyJoin() && toOne.joinColumns().isEmpty()) {
            return referable(hierarchies.entity(toOne.target()), Members.of(toOne));
        }
        return joins
                .of(Members.of(toOne), toOne.name(), toOne.joinColumns(), hierarchies.entity(toOne.target()))
                .stream()
                .map(joined -> new KeyColumn(
                        toOne.name(), joined.name(), joined.mapped().column().type()))
                .toList();
    }

    private static void checkMapsIds(EntityMapping entity, Attribute.Embedded id) {
        List<String> parts = id.attributes().stream().map(Attribute::name).toList();
        for (Attribute attribute : entity.attributes()) {
            if (attribute instanceof Attribute.ToOne toOne) {
                String mapped = Objects.requireNonNullElse(toOne.mapsId(), "");
                if (!mapped.isEmpty() && !parts.contains(mapped)) {
                    throw UnknownNameException.mapsId(Members.of(toOne), mapped, entity.name(), parts);
                }
            }
        }
    }

    /** The table that the entity's key stands in, for a foreign key. */
    TableName table(EntityMapping entity) {
        return hierarchies.table(entity);
    }
}
