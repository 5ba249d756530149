package dev.orm.mapping.tables;

import dev.orm.mapping.TableAnnotation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.DerivedName;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SeedRow;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table in the making: members, and whole entities, may add to it in any order. Names are one whatever their case. */
final class TableDraft {
    private final TableName name;
    private final Map<String, Owned> columns = new LinkedHashMap<>();
    private List<String> primaryKey = List.of();
    private final List<List<String>> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final Set<SeedRow> seeds = new LinkedHashSet<>();
    private final List<TableAnnotation> annotations = new ArrayList<>();
    private final Set<String> leftAlone = new HashSet<>();
    private boolean settled;

    /** A column and the member that asked for it. */
    private record Owned(String member, MappedColumn mapped) {}

    TableDraft(TableName name) {
        this.name = name;
    }

    TableName name() {
        return name;
    }

    void add(Fragment fragment) {
        fragment.columns().forEach(column -> add(fragment.member(), column));
        uniques.addAll(fragment.uniques());
        fragment.foreignKeys().forEach(this::add);
    }

    void add(String member, MappedColumn column) {
        Owned added = new Owned(member, column);
        columns.merge(key(column.name()), added, settled ? this::standing : this::merged);
    }

    /** What an entity asked for, if a collection does not ask for something else. */
    private Owned standing(Owned known, Owned added) {
        if (known.mapped().writable() && added.mapped().writable()) {
            sharedType(known, added);
        }
        return known;
    }

    /** From here on, the columns and the key that entities asked for stand: collections may only add to them. */
    void settle() {
        settled = true;
    }

    void add(ForeignKey foreignKey) {
        boolean known = foreignKeys.stream().anyMatch(other -> isSame(other, foreignKey));
        if (!known) {
            foreignKeys.add(foreignKey);
        }
    }

    void add(SeedRow seed) {
        seeds.add(seed);
    }

    void add(TableAnnotation annotation) {
        if (!annotations.contains(annotation)) {
            annotations.add(annotation);
        }
    }

    void check(CheckConstraint check) {
        checks.add(check);
    }

    void unique(List<String> names) {
        uniques.add(names);
    }

    void primaryKey(List<String> names) {
        List<String> asked = names.stream().map(this::spelled).distinct().toList();
        if (primaryKey.isEmpty()) {
            primaryKey = asked;
        } else if (!settled && !new HashSet<>(primaryKey).equals(new HashSet<>(asked))) {
            throw ContradictionException.ofKeys(name, primaryKey, asked);
        }
    }

    List<String> primaryKey() {
        return primaryKey;
    }

    /** Columns that are not ours to make; keys over them are not ours either. */
    void leaveAlone(List<String> names) {
        names.forEach(column -> leftAlone.add(key(column)));
    }

    boolean isLeftAlone(String column) {
        return leftAlone.contains(key(column));
    }

    Optional<String> column(String column) {
        return Optional.ofNullable(columns.get(key(column)))
                .map(owned -> owned.mapped().name());
    }

    List<String> columnNames() {
        return columns.values().stream().map(owned -> owned.mapped().name()).toList();
    }

    boolean isNullable(String column) {
        Owned owned = columns.get(key(column));
        return owned == null || owned.mapped().column().nullable();
    }

    /** Says that rows of the referring key go the way of the rows they refer to. */
    void onDelete(List<String> names, ForeignKey.Action action) {
        foreignKeys.replaceAll(other -> isOn(other, names) ? other.withActions(action, other.onUpdate()) : other);
    }

    Table build(TableConstraints constraints) {
        TableBuilder table = new TableBuilder(name);
        inOrder().forEach(owned -> table.add(owned.mapped().column()));
        if (!primaryKey.isEmpty()) {
            table.primaryKey(PrimaryKey.of(DerivedName.primaryKey(name), primaryKey));
        }
        foreignKeys.forEach(foreignKey -> table.add(named(foreignKey)));
        columns.values()
                .forEach(owned -> ColumnChecks.named(name, owned.mapped()).forEach(table::add));
        checks.forEach(table::add);
        seeds.forEach(table::add);
        constraints.addTo(table, this, List.copyOf(annotations), allUniques());
        return table.build();
    }

    private List<Owned> inOrder() {
        Map<String, Owned> left = new LinkedHashMap<>(columns);
        List<Owned> ordered = new ArrayList<>();
        primaryKey.forEach(
                column -> Optional.ofNullable(left.remove(key(column))).ifPresent(ordered::add));
        ordered.addAll(left.values());
        return ordered;
    }

    private List<List<String>> allUniques() {
        List<List<String>> all = new ArrayList<>(uniques);
        columns.values().stream()
                .map(Owned::mapped)
                .filter(MappedColumn::unique)
                .forEach(column -> all.add(List.of(column.name())));
        return all.stream()
                .map(names -> names.stream().map(this::spelled).toList())
                .distinct()
                .toList();
    }

    private ForeignKey named(ForeignKey foreignKey) {
        ForeignKey spelled = foreignKey.withColumns(
                foreignKey.columns().stream().map(this::spelled).toList());
        return spelled.name() == null ? spelled.withName(DerivedName.foreignKey(name, spelled.columns())) : spelled;
    }

    private Owned merged(Owned first, Owned second) {
        MappedColumn merged = first.mapped().merged(second.mapped());
        if (first.mapped().writable() && second.mapped().writable()) {
            merged = merged.withType(sharedType(first, second));
        }
        String member = merged.equals(second.mapped()) ? second.member() : first.member();
        return new Owned(
                member,
                merged.withColumn(merged.column().withName(first.mapped().name())));
    }

    private SqlType sharedType(Owned first, Owned second) {
        SqlType type = first.mapped().column().type();
        SqlType other = second.mapped().column().type();
        return SharedType.of(type, other)
                .orElseThrow(() -> ContradictionException.ofTypes(
                        name, first.mapped().name(), first.member(), type, second.member(), other));
    }

    private String spelled(String column) {
        return column(column).orElse(column);
    }

    private static boolean isSame(ForeignKey known, ForeignKey other) {
        return isOn(known, other.columns())
                && known.referencedTable().equals(other.referencedTable())
                && known.referencedColumns().equals(other.referencedColumns());
    }

    private static boolean isOn(ForeignKey foreignKey, List<String> names) {
        return String.join(",", foreignKey.columns()).equalsIgnoreCase(String.join(",", names));
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT);
    }
}
