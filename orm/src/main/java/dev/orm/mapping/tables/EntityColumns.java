package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.schema.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the columns of an entity by their names. */
final class EntityColumns {
    private final Mapping mapping;

    EntityColumns(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The column of that name, in the primary key first, then in the entity, then above it. */
    Optional<FoundColumn> find(EntityMapping entity, String name) {
        return inKey(entity, name).or(() -> inMembers(entity, name));
    }

    /** What can be referred to, for messages. */
    List<String> names(EntityMapping entity) {
        Stream<String> key = mapping.keys().columns(entity).stream().map(Column::name);
        Stream<String> members = members(entity).map(found -> found.column().name());
        return Stream.concat(key, members).distinct().toList();
    }

    private Optional<FoundColumn> inKey(EntityMapping entity, String name) {
        return mapping.keys().columns(entity).stream()
                .filter(column -> isCalled(column, name))
                .findFirst()
                .map(column -> new FoundColumn(mapping.tables().of(entity), column));
    }

    private Optional<FoundColumn> inMembers(EntityMapping entity, String name) {
        return members(entity).filter(found -> isCalled(found.column(), name)).findFirst();
    }

    private Stream<FoundColumn> members(EntityMapping entity) {
        List<EntityMapping> lineage = new ArrayList<>(mapping.hierarchies().lineage(entity));
        Collections.reverse(lineage);
        return lineage.stream().flatMap(this::ownMembers);
    }

    private Stream<FoundColumn> ownMembers(EntityMapping level) {
        return level.attributes().stream()
                .filter(attribute -> !KeyFragments.isPart(attribute))
                .flatMap(attribute -> AttributeFragments.of(mapping, level, attribute).stream())
                .flatMap(fragment -> fragment.columns().stream()
                        .map(column ->
                                new FoundColumn(mapping.entityTables().table(level, fragment), column.column())));
    }

    private boolean isCalled(Column column, String name) {
        return column.name().equalsIgnoreCase(mapping.naming().physical(name));
    }
}
