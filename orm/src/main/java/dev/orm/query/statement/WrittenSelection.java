package dev.orm.query.statement;

import dev.orm.mapping.InheritanceStrategy;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.DiscriminatorLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How an entity is read from a query that a person wrote: its columns have the names of the table's. */
public final class WrittenSelection {
    private final ModelLayout model;
    private final EntityLayout entity;
    private final List<String> selected;

    /**
     * @param selected names of the query's columns, in their order
     */
    public WrittenSelection(ModelLayout model, EntityLayout entity, List<String> selected) {
        this.model = model;
        this.entity = entity;
        this.selected = List.copyOf(selected);
    }

    /** Where the columns of the key are, as JDBC numbers columns. */
    public List<Integer> key() {
        return entity.key().columns().stream().map(this::position).toList();
    }

    /**
     * The whole row; empty where it is to be read by its key: the query has nothing else, does not tell the classes of
     * rows apart, or two tables that hold a part of the row have columns of one name.
     */
    public Optional<Selected.Entity> row() {
        List<EntityLayout> concrete = model.concrete(entity);
        if (selected.size() == entity.key().columns().size()
                || concrete.stream().anyMatch(WrittenSelection::hasTwins)) {
            return Optional.empty();
        }
        if (concrete.size() == 1) {
            return Optional.of(row(0, Map.of(concrete.get(0).name(), concrete.get(0))));
        }
        DiscriminatorLayout discriminator = entity.discriminator();
        if (discriminator == null
                || entity.strategy() != InheritanceStrategy.SINGLE_TABLE
                || places(discriminator.column().name()).length == 0) {
            return Optional.empty();
        }
        return Optional.of(row(position(discriminator.column()), byValue(concrete)));
    }

    private static boolean hasTwins(EntityLayout member) {
        List<ColumnKey> columns = EntityColumns.columns(member).stream()
                .map(ColumnKey::of)
                .distinct()
                .toList();
        return columns.stream().map(ColumnKey::name).distinct().count() < columns.size();
    }

    private static Map<String, EntityLayout> byValue(List<EntityLayout> concrete) {
        Map<String, EntityLayout> classes = new LinkedHashMap<>();
        for (EntityLayout member : concrete) {
            DiscriminatorLayout discriminator = member.discriminator();
            classes.put(String.valueOf(discriminator == null ? null : discriminator.value()), member);
        }
        return classes;
    }

    private Selected.Entity row(int type, Map<String, EntityLayout> classes) {
        Map<ColumnKey, Integer> positions = new HashMap<>();
        for (EntityLayout member : classes.values()) {
            EntityColumns.columns(member).forEach(column -> positions.put(ColumnKey.of(column), position(column)));
        }
        return new Selected.Entity("", entity, type, classes, new SelectedColumns(positions));
    }

    private int position(ColumnLayout column) {
        int[] places = places(column.name());
        if (places.length == 0) {
            throw MissingColumnException.of(entity.name(), column.name(), selected);
        }
        if (places.length > 1) {
            throw AmbiguousColumnException.of(entity.name(), column.name());
        }
        return places[0] + 1;
    }

    private int[] places(String column) {
        return IntStream.range(0, selected.size())
                .filter(position -> selected.get(position).equalsIgnoreCase(column))
                .toArray();
    }
}
