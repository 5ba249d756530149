package dev.orm.script;

import dev.orm.schema.TableName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What scripts made from the models, as {@code -- orm:made} lines say; only such things may autogenerate drop or reset.
 *
 * <p>A bare table name says that the script made the table. Names in parentheses are columns, constraints and indexes
 * that it made in that table; behind a column stands its definition as it was made, so that a later run can tell an
 * aspect that this history made from one that somebody else set:
 * {@code users(nick varchar(40) not null, ix_users_nick), posts}.
 *
 * @param tables made whole
 * @param members by table: name to definition, empty for what is no column
 */
public record Made(Set<TableName> tables, Map<TableName, Map<String, String>> members) {

    private static final Made NOTHING = new Made(Set.of(), Map.of());

    public Made {
        tables = Collections.unmodifiableSet(new LinkedHashSet<>(tables));
        Map<TableName, Map<String, String>> copy = new LinkedHashMap<>();
        members.forEach((table, names) -> copy.put(table, Collections.unmodifiableMap(new LinkedHashMap<>(names))));
        members = Collections.unmodifiableMap(copy);
    }

    public static Made nothing() {
        return NOTHING;
    }

    public boolean isEmpty() {
        return tables.isEmpty() && members.isEmpty();
    }

    public boolean made(TableName table) {
        return tables.contains(table);
    }

    /** Whether this history made the column, constraint or index of that name. */
    public boolean made(TableName table, String member) {
        return members.getOrDefault(table, Map.of()).containsKey(member);
    }

    /** The definition that a column was last given by this history. */
    public Optional<String> definition(TableName table, String column) {
        return Optional.ofNullable(members.getOrDefault(table, Map.of()).get(column));
    }

    /** This and what a later script made. */
    public Made plus(Made later) {
        return sum(List.of(this, later));
    }

    /** What all of them made, the later one's word counting. */
    public static Made sum(Iterable<Made> all) {
        Set<TableName> tables = new LinkedHashSet<>();
        Map<TableName, Map<String, String>> members = new LinkedHashMap<>();
        for (Made made : all) {
            tables.addAll(made.tables);
            made.members.forEach((table, names) -> members.computeIfAbsent(table, missing -> new LinkedHashMap<>())
                    .putAll(names));
        }
        return new Made(tables, members);
    }
}
