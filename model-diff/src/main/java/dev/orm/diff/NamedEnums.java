package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Enumerations of the database's own that definitions of columns name: the classes say which values they hold.
 *
 * @param constants of each column whose definition may name one, by its table and name in small letters
 */
record NamedEnums(Map<String, List<String>> constants) {

    /** @param model before it is lowered */
    static NamedEnums of(Schema model) {
        Map<String, List<String>> constants = new LinkedHashMap<>();
        for (Table table : model.tables()) {
            for (Column column : table.columns()) {
                if (column.type() instanceof SqlType.Raw raw && !raw.constants().isEmpty()) {
                    constants.put(name(table, column), raw.constants());
                }
            }
        }
        return new NamedEnums(constants);
    }

    /** The model with definitions alone, as any database takes them. */
    static Schema plain(Schema model) {
        return model.withTables(model.tables().stream()
                .map(table -> table.toBuilder()
                        .mapColumns(column -> column.type() instanceof SqlType.Raw raw
                                ? column.withType(new SqlType.Raw(raw.text()))
                                : column)
                        .build())
                .toList());
    }

    /**
     * The lowered model with the types that the database has.
     *
     * @param keeper of values that no class names
     */
    Schema found(Schema lowered, Schema database, Keeper keeper) {
        Map<TableName, NamedType> named = new LinkedHashMap<>();
        wanted(lowered, database)
                .forEach((type, values) -> named.put(type.name(), merged(type, List.copyOf(values), keeper)));
        if (named.isEmpty()) {
            return lowered;
        }
        List<NamedType> types = new ArrayList<>(lowered.types());
        types.removeIf(type -> named.containsKey(type.name()));
        types.addAll(named.values());
        return lowered.withTypes(types)
                .withTables(lowered.tables().stream()
                        .map(table -> typed(table, database, named))
                        .toList());
    }

    /** What all columns of a type want in it. */
    private Map<NamedType, Set<String>> wanted(Schema lowered, Schema database) {
        Map<NamedType, Set<String>> wanted = new LinkedHashMap<>();
        for (Table table : lowered.tables()) {
            for (Column column : table.columns()) {
                type(table, column, database)
                        .ifPresent(type -> wanted.computeIfAbsent(type, missing -> new LinkedHashSet<>())
                                .addAll(constants.getOrDefault(name(table, column), List.of())));
            }
        }
        return wanted;
    }

    private Table typed(Table table, Schema database, Map<TableName, NamedType> named) {
        return table.toBuilder()
                .mapColumns(column -> type(table, column, database)
                        .map(type -> named.getOrDefault(type.name(), type))
                        .map(type -> column.withType(new SqlType.Enumeration(type.name(), type.values(), null)))
                        .orElse(column))
                .build();
    }

    private Optional<NamedType> type(Table table, Column column, Schema database) {
        if (!(column.type() instanceof SqlType.Raw raw) || !constants.containsKey(name(table, column))) {
            return Optional.empty();
        }
        String text = raw.text().replace("\"", "");
        boolean quoted = !text.equals(raw.text());
        return database.types().stream()
                .filter(type -> quoted
                        ? type.name().toString().equals(text)
                        : type.name().toString().equalsIgnoreCase(text))
                .findFirst();
    }

    /**
     * Where the values are the same, in the order of the classes, which may be asked for; else new ones stand behind those
     * behind which they stand there.
     */
    private static NamedType merged(NamedType actual, List<String> wanted, Keeper keeper) {
        List<String> values = new ArrayList<>(actual.values());
        values.removeIf(value -> !wanted.contains(value)
                && !keeper.keeps(actual.name() + "." + value, false, "value '" + value + "' of type " + actual.name()));
        if (values.size() == wanted.size() && values.containsAll(wanted)) {
            return new NamedType(actual.name(), wanted, actual.options());
        }
        int place = 0;
        for (String value : wanted) {
            if (!values.contains(value)) {
                values.add(place, value);
            }
            place = values.indexOf(value) + 1;
        }
        return new NamedType(actual.name(), values, actual.options());
    }

    private static String name(Table table, Column column) {
        return (table.name() + "." + column.name()).toLowerCase(Locale.ROOT);
    }
}
