package dev.orm.mapping.tables;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table while members add to it. */
final class TableDraft {
    /** A text whose length nobody said. */
    private static final SqlType UNSAID = new SqlType.Varchar(255);

    private final TableName name;
    private final Map<String, MappedColumn> columns = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Set<String> key = new LinkedHashSet<>();
    private final Map<List<String>, UniqueConstraint> uniques = new LinkedHashMap<>();
    private final Map<List<String>, ForeignKey> foreignKeys = new LinkedHashMap<>();
    private final Set<CheckConstraint> checks = new LinkedHashSet<>();
    private final Set<Index> indexes = new LinkedHashSet<>();
    private final Set<SeedRow> seeds = new LinkedHashSet<>();
    private @Nullable String comment;
    private Options options = Options.none();

    TableDraft(TableName name) {
        this.name = name;
    }

    TableName name() {
        return name;
    }

    /** @param member for messages */
    void add(String member, MappedColumn column) {
        MappedColumn before = columns.get(column.name());
        if (before == null) {
            columns.put(column.name(), column);
            members.put(column.name(), member);
            return;
        }
        boolean both = before.writable() == column.writable();
        SqlType agreed = agreed(before.column().type(), column.column().type());
        if (both && agreed == null) {
            throw ContradictionException.ofTypes(
                    name,
                    column.name(),
                    members.getOrDefault(column.name(), member),
                    before.column().type(),
                    member,
                    column.column().type());
        }
        MappedColumn merged = before.merged(column);
        columns.put(
                column.name(),
                both && agreed != null ? merged.withColumn(merged.column().withType(agreed)) : merged);
    }

    /** A length that nobody said gives way to one that somebody did; null where the types contradict each other. */
    private static @Nullable SqlType agreed(SqlType one, SqlType other) {
        if (one.equals(other) || other.equals(UNSAID)) {
            return one.equals(other) || one instanceof SqlType.Varchar ? one : null;
        }
        return one.equals(UNSAID) && other instanceof SqlType.Varchar ? other : null;
    }

    /** Lets the columns be null. */
    void relax(List<String> names) {
        names.forEach(column -> columns.computeIfPresent(column, (same, mapped) -> mapped.withNullable(true)));
    }

    void key(List<String> names) {
        key.addAll(names);
    }

    void unique(UniqueConstraint unique) {
        uniques.putIfAbsent(unique.columns(), unique);
    }

    void unique(List<String> names) {
        unique(UniqueConstraint.of(DerivedName.unique(name, names), names));
    }

    void foreignKey(ForeignKey foreignKey) {
        foreignKeys.putIfAbsent(foreignKey.columns(), foreignKey);
    }

    void check(CheckConstraint check) {
        checks.add(check);
    }

    void index(Index index) {
        indexes.add(index);
    }

    void seed(SeedRow row) {
        seeds.add(row);
    }

    void comment(@Nullable String text) {
        comment = text == null || text.isEmpty() ? comment : text;
    }

    void options(Options other) {
        options = other.isEmpty() ? options : other;
    }

    /** The column as the table has it, whatever the case it is written in; null where there is none. */
    @Nullable
    String columnName(String written) {
        if (columns.containsKey(written)) {
            return written;
        }
        return columns.keySet().stream()
                .filter(column -> column.equalsIgnoreCase(written))
                .findFirst()
                .orElse(null);
    }

    Set<String> columnNames() {
        return columns.keySet();
    }

    Table build() {
        TableBuilder table = new TableBuilder(name).comment(comment).options(options);
        ordered().forEach(column -> table.add(built(column)));
        if (!key.isEmpty()) {
            table.primaryKey(PrimaryKey.of(DerivedName.primaryKey(name), List.copyOf(key)));
        }
        columns.values().stream().filter(MappedColumn::unique).forEach(column -> unique(List.of(column.name())));
        uniques.values().stream()
                .filter(unique -> !Set.copyOf(unique.columns()).equals(key))
                .forEach(table::add);
        foreignKeys.values().forEach(table::add);
        columns.values().forEach(column -> column.checks().forEach(check -> table.add(named(column, check))));
        checks.forEach(
                check -> table.add(check.name() == null ? check.withName(DerivedName.check(name, List.of())) : check));
        indexes.forEach(table::add);
        seeds.forEach(table::add);
        return table.build();
    }

    private List<MappedColumn> ordered() {
        List<MappedColumn> all = new ArrayList<>();
        key.forEach(column -> Optional.ofNullable(columns.get(column)).ifPresent(all::add));
        columns.values().stream().filter(column -> !key.contains(column.name())).forEach(all::add);
        return all;
    }

    private Column built(MappedColumn column) {
        return key.contains(column.name()) ? column.column().withNullable(false) : column.column();
    }

    private CheckConstraint named(MappedColumn column, CheckConstraint check) {
        return check.name() == null ? check.withName(DerivedName.check(name, List.of(column.name()))) : check;
    }
}
