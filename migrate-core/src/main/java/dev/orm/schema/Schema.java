package dev.orm.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All that a model asks for or a database holds.
 *
 * @param virtualTables what modules of the database keep; read, listed, and never changed
 */
public record Schema(
        List<Table> tables,
        List<Sequence> sequences,
        List<NamedType> types,
        List<View> views,
        List<Trigger> triggers,
        List<VirtualTable> virtualTables) {

    private static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Schema {
        tables = NamedTables.of(tables);
        sequences = List.copyOf(sequences);
        types = List.copyOf(types);
        views = List.copyOf(views);
        triggers = List.copyOf(triggers);
        virtualTables = List.copyOf(virtualTables);
    }

    public static Schema empty() {
        return EMPTY;
    }

    public static Schema of(List<Table> tables) {
        return EMPTY.withTables(tables);
    }

    /** The table of exactly that name. */
    public Optional<Table> table(TableName name) {
        return NamedTables.of(tables).named(name);
    }

    public Set<TableName> tableNames() {
        return tables.stream().map(Table::name).collect(Collectors.toSet());
    }

    public List<Trigger> triggersOn(TableName table) {
        return triggers.stream()
                .filter(trigger -> trigger.table().equals(table))
                .toList();
    }

    public Schema withTables(List<Table> other) {
        return new Schema(other, sequences, types, views, triggers, virtualTables);
    }

    public Schema withSequences(List<Sequence> other) {
        return new Schema(tables, other, types, views, triggers, virtualTables);
    }

    public Schema withTypes(List<NamedType> other) {
        return new Schema(tables, sequences, other, views, triggers, virtualTables);
    }

    public Schema withViews(List<View> other) {
        return new Schema(tables, sequences, types, other, triggers, virtualTables);
    }

    public Schema withTriggers(List<Trigger> other) {
        return new Schema(tables, sequences, types, views, other, virtualTables);
    }

    public Schema withVirtualTables(List<VirtualTable> other) {
        return new Schema(tables, sequences, types, views, triggers, other);
    }

    public Schema add(Table table) {
        List<Table> all = new ArrayList<>(tables);
        all.add(table);
        return withTables(all);
    }

    public Schema remove(TableName table) {
        return withTables(keep(tables, other -> !other.name().equals(table)));
    }

    /** The schema with that one table changed; the same schema where there is no such table. */
    public Schema change(TableName table, UnaryOperator<Table> change) {
        return withTables(tables.stream()
                .map(other -> other.name().equals(table) ? change.apply(other) : other)
                .toList());
    }

    private static <T> List<T> keep(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
