package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.schema.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds the columns of an entity by their names. */
final class EntityColumns {
    private final Mapping mapping;
    private final Set<String> underWay = new HashSet<>();

    EntityColumns(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The column of that name: in the primary key first, then in the entity, then above it, then in the keys above. */
    Optional<FoundColumn> find(EntityMapping entity, String name) {
        return inKey(entity, name)
                .or(() -> inMembers(entity, name))
                .or(() -> mapping.hierarchies().parent(entity).flatMap(parent -> find(parent, name)));
    }

    /** What can be referred to, for messages. */
    List<String> names(EntityMapping entity) {
        Stream<String> key = mapping.keys().columns(entity).stream().map(Column::name);
        Stream<String> values =
                members(entity, this::values).map(found -> found.column().name());
        return Stream.concat(key, values).distinct().toList();
    }

    private Optional<FoundColumn> inKey(EntityMapping entity, String name) {
        return mapping.keys().columns(entity).stream()
                .filter(column -> isCalled(column, name))
                .findFirst()
                .map(column -> new FoundColumn(mapping.tables().of(entity), column));
    }

    /** Values first: a reference may have to find what it refers to, perhaps in this very entity. */
    private Optional<FoundColumn> inMembers(EntityMapping entity, String name) {
        return first(members(entity, this::values), name).or(() -> inReferences(entity, name));
    }

    private Optional<FoundColumn> inReferences(EntityMapping entity, String name) {
        if (!underWay.add(entity.className())) {
            return Optional.empty();
        }
        try {
            return first(members(entity, this::allColumns), name);
        } finally {
            underWay.remove(entity.className());
        }
    }

    private Optional<FoundColumn> first(Stream<FoundColumn> columns, String name) {
        return columns.filter(found -> isCalled(found.column(), name)).findFirst();
    }

    private Stream<FoundColumn> members(
            EntityMapping entity, BiFunction<EntityMapping, Attribute, List<Fragment>> fragments) {
        List<EntityMapping> lineage = new ArrayList<>(mapping.hierarchies().lineage(entity));
        Collections.reverse(lineage);
        return lineage.stream()
                .flatMap(level -> level.attributes().stream()
                        .filter(attribute -> !KeyFragments.isPart(attribute))
                        .flatMap(attribute -> fragments.apply(level, attribute).stream())
                        .flatMap(fragment -> found(level, fragment)));
    }

    private Stream<FoundColumn> found(EntityMapping level, Fragment fragment) {
        return fragment.columns().stream()
                .map(column -> new FoundColumn(mapping.entityTables().table(level, fragment), column.column()));
    }

    private List<Fragment> allColumns(EntityMapping level, Attribute attribute) {
        return AttributeFragments.of(mapping, level, attribute);
    }

    private List<Fragment> values(EntityMapping level, Attribute attribute) {
        return attribute.accept(new Values(mapping, level)).orElse(List.of());
    }

    private boolean isCalled(Column column, String name) {
        return column.name().equalsIgnoreCase(mapping.naming().physical(name));
    }

    /** Columns of basic values, those within embeddables among them. */
    private static final class Values extends OptionalAttributeVisitor<List<Fragment>> {
        private final Mapping mapping;
        private final EntityMapping level;

        Values(Mapping mapping, EntityMapping level) {
            this.mapping = mapping;
            this.level = level;
        }

        @Override
        public Optional<List<Fragment>> visitBasic(Attribute.Basic attribute) {
            return Optional.of(AttributeFragments.of(mapping, level, attribute));
        }

        @Override
        public Optional<List<Fragment>> visitEmbedded(Attribute.Embedded attribute) {
            return Optional.of(attribute.attributes().stream()
                    .flatMap(member -> member.accept(this).stream())
                    .flatMap(List::stream)
                    .toList());
        }
    }
}
