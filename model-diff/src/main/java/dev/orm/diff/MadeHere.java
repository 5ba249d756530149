package dev.orm.diff;

import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what one revision makes, for its {@code orm:made} lines. */
final class MadeHere {
    private final Made before;
    private final Map<TableName, Table> normalAfter = new LinkedHashMap<>();
    private final Map<TableName, Table> normalBefore = new LinkedHashMap<>();
    private final Set<ColumnRef> chosen;
    private final Phrases phrases;
    private final Set<TableName> tables = new LinkedHashSet<>();
    private final Map<TableName, Map<String, String>> members = new LinkedHashMap<>();

    /**
     * @param before what the history made so far, under the names of now
     * @param chosen columns that stay nullable by choice
     */
    MadeHere(Made before, Schema normalBefore, Schema normalAfter, Set<ColumnRef> chosen, Phrases phrases) {
        this.before = before;
        this.chosen = chosen;
        this.phrases = phrases;
        normalAfter.tables().forEach(table -> this.normalAfter.put(table.name(), table));
        normalBefore.tables().forEach(table -> this.normalBefore.put(table.name(), table));
    }

    Made of(List<Operation> operations, Renames renames) {
        renames.tables().values().forEach(this::takeOver);
        renames.sequences().values().forEach(this::takeOver);
        renames.columns().forEach((old, name) -> takeOver(new ColumnRef(old.table(), name)));
        Recorder recorder = new Recorder();
        operations.forEach(operation -> operation.accept(recorder).run());
        chosen.forEach(this::choose);
        return new Made(tables, members);
    }

    private void takeOver(TableName table) {
        if (before.made(table)) {
            tables.add(table);
        }
        before.members().getOrDefault(table, Map.of()).forEach((member, text) -> put(table, member, text));
    }

    private void takeOver(ColumnRef column) {
        before.definition(column.table(), column.column())
                .ifPresent(text -> put(column.table(), column.column(), text));
    }

    private void created(Table table) {
        TableName name = table.name();
        tables.add(name);
        said(Table.of(name, table.columns()), table);
        table.columnNames().forEach(column -> created(name, column));
        if (table.primaryKey() != null) {
            named(name, table.primaryKey().name(), "");
        }
        table.uniques().forEach(unique -> named(name, unique.name(), ""));
        table.foreignKeys().forEach(key -> named(name, key.name(), Phrases.actions(key)));
        table.checks().forEach(check -> named(name, check.name(), Phrases.enforcement(check)));
        table.indexes().forEach(index -> named(name, index.name(), ""));
        rows(name, table.seeds());
    }

    /** What is said of a table itself. */
    private void said(Table before, Table after) {
        Table normal = normalAfter.getOrDefault(after.name(), after);
        new TableAspects(phrases)
                .changed(before, new Twin<>(after, normal))
                .forEach((member, text) -> put(after.name(), member, text));
    }

    private void created(TableName table, String name) {
        put(table, name, phrases.created(after(new ColumnRef(table, name))).text());
    }

    /**
     * What was recorded so far, with the aspects that change; not somebody's default which a new type makes the server
     * write otherwise.
     */
    private void altered(Operation.AlterColumn operation) {
        ColumnRef name = new ColumnRef(operation.table(), operation.after().name());
        Column old = column(normalBefore, name);
        Column now = after(name);
        ColumnDefinition definition = definition(name);
        for (Aspect aspect : Aspect.values()) {
            boolean kept = !definition.says(aspect) && aspect.same(operation.before(), operation.after());
            if (!kept && !aspect.same(old, now)) {
                definition = definition.with(aspect, phrases.of(aspect, now));
            }
        }
        put(name.table(), name.column(), definition.text());
    }

    private void choose(ColumnRef name) {
        ColumnDefinition definition = definition(name).with(Aspect.NULLABLE, ColumnDefinition.CHOSEN_NULLABLE);
        put(name.table(), name.column(), definition.text());
    }

    private ColumnDefinition definition(ColumnRef name) {
        String here = members.getOrDefault(name.table(), Map.of()).get(name.column());
        return here != null
                ? ColumnDefinition.parse(here)
                : before.definition(name.table(), name.column())
                        .map(ColumnDefinition::parse)
                        .orElseGet(ColumnDefinition::altered);
    }

    private void rows(TableName table, List<SeedRow> rows) {
        rows.forEach(row -> put(table, SeedKeys.of(row), ""));
    }

    private void named(TableName table, @Nullable Name name, String text) {
        if (name != null) {
            Table after = normalAfter.getOrDefault(table, Table.of(table, List.of()));
            put(table, PartNames.member(after, name), text);
        }
    }

    /** Taken over under a table's new name, and no longer there. */
    private void gone(TableName table, @Nullable Name name) {
        if (name != null) {
            Table old = normalBefore.getOrDefault(table, Table.of(table, List.of()));
            forget(table, PartNames.member(old, name));
        }
    }

    private void forget(TableName table, String member) {
        members.getOrDefault(table, new LinkedHashMap<>()).remove(member);
    }

    private void put(TableName table, String member, String text) {
        members.computeIfAbsent(table, missing -> new LinkedHashMap<>()).put(member, text);
    }

    private Column after(ColumnRef name) {
        return column(normalAfter, name);
    }

    private static Column column(Map<TableName, Table> tables, ColumnRef name) {
        return Optional.ofNullable(tables.get(name.table()))
                .flatMap(table -> table.column(name.column()))
                .orElseThrow();
    }

    /** How each operation is recorded; the others make nothing. */
    private final class Recorder extends SelectiveVisitor<Runnable> {
        @Override
        Runnable otherwise(Operation operation) {
            return () -> {};
        }

        @Override
        public Runnable visitCreateTable(Operation.CreateTable operation) {
            return () -> created(operation.table());
        }

        @Override
        public Runnable visitDropColumn(Operation.DropColumn operation) {
            return () -> forget(operation.table(), operation.column().name());
        }

        @Override
        public Runnable visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
            return () -> gone(operation.table(), operation.key().name());
        }

        @Override
        public Runnable visitDropUnique(Operation.DropUnique operation) {
            return () -> gone(operation.table(), operation.unique().name());
        }

        @Override
        public Runnable visitDropForeignKey(Operation.DropForeignKey operation) {
            return () -> gone(operation.table(), operation.key().name());
        }

        @Override
        public Runnable visitDropCheck(Operation.DropCheck operation) {
            return () -> gone(operation.table(), operation.check().name());
        }

        @Override
        public Runnable visitDropIndex(Operation.DropIndex operation) {
            return () -> gone(operation.table(), operation.index().name());
        }

        @Override
        public Runnable visitAddColumn(Operation.AddColumn operation) {
            return () -> created(operation.table(), operation.column().name());
        }

        @Override
        public Runnable visitAlterColumn(Operation.AlterColumn operation) {
            return operation.before().equals(operation.after()) ? otherwise(operation) : () -> altered(operation);
        }

        @Override
        public Runnable visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
            return () -> named(operation.table(), operation.key().name(), "");
        }

        @Override
        public Runnable visitAddUnique(Operation.AddUnique operation) {
            return () -> named(operation.table(), operation.unique().name(), "");
        }

        @Override
        public Runnable visitAddForeignKey(Operation.AddForeignKey operation) {
            return () -> named(operation.table(), operation.key().name(), Phrases.actions(operation.key()));
        }

        @Override
        public Runnable visitAddCheck(Operation.AddCheck operation) {
            return () -> named(operation.table(), operation.check().name(), Phrases.enforcement(operation.check()));
        }

        @Override
        public Runnable visitCreateIndex(Operation.CreateIndex operation) {
            return () -> named(operation.table(), operation.index().name(), "");
        }

        @Override
        public Runnable visitSetTableComment(Operation.SetTableComment operation) {
            Table table = Table.of(operation.table(), List.of());
            return () -> said(
                    table.toBuilder().comment(operation.before()).build(),
                    table.toBuilder().comment(operation.after()).build());
        }

        @Override
        public Runnable visitSetTableOptions(Operation.SetTableOptions operation) {
            Table table = Table.of(operation.table(), List.of());
            return () -> said(
                    table.toBuilder().options(operation.before()).build(),
                    table.toBuilder().options(operation.after()).build());
        }

        @Override
        public Runnable visitInsertRows(Operation.InsertRows operation) {
            return () -> rows(operation.table(), operation.rows());
        }

        @Override
        public Runnable visitCreateSequence(ObjectOperation.CreateSequence operation) {
            return () -> tables.add(operation.sequence().name());
        }

        @Override
        public Runnable visitCreateType(ObjectOperation.CreateType operation) {
            return () -> tables.add(operation.type().name());
        }
    }
}
