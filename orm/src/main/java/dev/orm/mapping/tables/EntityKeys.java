package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.JoinColumnAnnotation;
import dev.orm.schema.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The primary keys of entities, worked out when they are first asked for: one may be derived from another. */
final class EntityKeys {
    private final Mapping mapping;
    private final Map<String, List<Fragment>> known = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    EntityKeys(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The key of a root entity, as its members ask for it; without those that are left alone. */
    List<Fragment> fragments(EntityMapping root) {
        List<Fragment> found = known.get(root.className());
        if (found != null) {
            return found;
        }
        if (!underWay.add(root.className())) {
            throw UnusableKeyException.circular(root.className());
        }
        List<Fragment> made = KeyFragments.of(mapping, root);
        underWay.remove(root.className());
        known.put(root.className(), made);
        return made;
    }

    /** The key columns of the table that holds the entity's own columns; their names and types count. */
    List<Column> columns(EntityMapping entity) {
        Optional<EntityMapping> parent = mapping.hierarchies().parent(entity);
        if (parent.isEmpty()) {
            return Fragment.columnsOf(fragments(entity));
        }
        boolean joined = mapping.hierarchies().strategy(entity) == InheritanceStrategy.JOINED;
        List<Column> inherited = columns(parent.get());
        return joined ? renamed(inherited, entity.primaryKeyJoinColumns()) : inherited;
    }

    /** The key columns, for a member that refers to them: they must be known. */
    List<Column> referenced(EntityMapping entity, String member) {
        if (isLeftAlone(entity)) {
            throw UnusableKeyException.leftAlone(member, entity.className());
        }
        return columns(entity);
    }

    /** Whether a part of the key carries an annotation that is not understood. */
    boolean isLeftAlone(EntityMapping entity) {
        return mapping.hierarchies().root(entity).attributes().stream()
                .anyMatch(attribute -> attribute.accept(new LeftAloneKey()).isPresent());
    }

    /** The columns under the names that {@code @PrimaryKeyJoinColumn} gives them. */
    List<Column> renamed(List<Column> key, List<JoinColumnAnnotation> joins) {
        List<Column> renamed = new ArrayList<>();
        for (int at = 0; at < key.size(); at++) {
            Column column = key.get(at);
            String name = written(joins, column.name(), at)
                    .map(mapping.naming()::physical)
                    .orElse(column.name());
            renamed.add(column.withName(name).withDefault(null));
        }
        return renamed;
    }

    private Optional<String> written(List<JoinColumnAnnotation> joins, String referenced, int position) {
        for (int at = 0; at < joins.size(); at++) {
            String said = joins.get(at).referencedColumnName();
            boolean meant = said == null
                    ? at == position
                    : mapping.naming().physical(said).equalsIgnoreCase(referenced);
            if (meant) {
                return Optional.ofNullable(joins.get(at).name());
            }
        }
        return Optional.empty();
    }

    /** Also inside an embedded id. */
    private static final class LeftAloneKey extends OptionalAttributeVisitor<Attribute.LeftAlone> {
        @Override
        public Optional<Attribute.LeftAlone> visitLeftAlone(Attribute.LeftAlone attribute) {
            return attribute.id() ? Optional.of(attribute) : Optional.empty();
        }

        @Override
        public Optional<Attribute.LeftAlone> visitEmbedded(Attribute.Embedded attribute) {
            return attribute.id() ? LeftAloneMembers.in(attribute).stream().findFirst() : Optional.empty();
        }
    }
}
