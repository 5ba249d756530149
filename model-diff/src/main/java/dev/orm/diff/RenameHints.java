package dev.orm.diff;

import dev.orm.NearestName;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices a drop and an add that look like a rename, and prints the flag that makes it one; nothing is guessed. */
final class RenameHints extends SelectiveVisitor<Runnable> {
    private final Map<TableName, List<Column>> addedColumns = new LinkedHashMap<>();
    private final Map<TableName, List<Column>> droppedColumns = new LinkedHashMap<>();
    private final List<Table> addedTables = new ArrayList<>();
    private final List<Table> droppedTables = new ArrayList<>();

    private final List<TableName> addedSequences = new ArrayList<>();
    private final List<TableName> droppedSequences = new ArrayList<>();

    private RenameHints() {}

    static List<Notice> of(List<Operation> operations) {
        RenameHints hints = new RenameHints();
        operations.forEach(operation -> operation.accept(hints).run());
        return hints.notices();
    }

    @Override
    Runnable otherwise(Operation operation) {
        return () -> {};
    }

    @Override
    public Runnable visitAddColumn(Operation.AddColumn operation) {
        return () -> addedColumns
                .computeIfAbsent(operation.table(), missing -> new ArrayList<>())
                .add(operation.column());
    }

    @Override
    public Runnable visitDropColumn(Operation.DropColumn operation) {
        return () -> droppedColumns
                .computeIfAbsent(operation.table(), missing -> new ArrayList<>())
                .add(operation.column());
    }

    @Override
    public Runnable visitCreateTable(Operation.CreateTable operation) {
        return () -> addedTables.add(operation.table());
    }

    @Override
    public Runnable visitDropTable(Operation.DropTable operation) {
        return () -> droppedTables.add(operation.table());
    }

    @Override
    public Runnable visitCreateSequence(ObjectOperation.CreateSequence operation) {
        return () -> addedSequences.add(operation.sequence().name());
    }

    @Override
    public Runnable visitDropSequence(ObjectOperation.DropSequence operation) {
        return () -> droppedSequences.add(operation.sequence().name());
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (Table dropped : droppedTables) {
            addedTables.stream()
                    .filter(added -> isAlike(dropped, added))
                    .findFirst()
                    .ifPresent(added -> notices.add(table(dropped.name(), added.name())));
        }
        droppedSequences.forEach(dropped -> sequenceHint(dropped, notices));
        droppedColumns.forEach((table, columns) -> columns.forEach(dropped -> columnHint(table, dropped, notices)));
        return notices;
    }

    private void columnHint(TableName table, Column dropped, List<Notice> notices) {
        List<Column> candidates = addedColumns.getOrDefault(table, List.of()).stream()
                .filter(added -> TypeFamily.of(added.type()) == TypeFamily.of(dropped.type()))
                .toList();
        List<String> names = candidates.stream().map(Column::name).toList();
        String likely = NearestName.of(dropped.name(), names).orElse(names.isEmpty() ? "" : names.get(0));
        if (!likely.isEmpty()) {
            notices.add(column(table, dropped.name(), likely));
        }
    }

    private void sequenceHint(TableName dropped, List<Notice> notices) {
        boolean went = droppedTables.stream().anyMatch(table -> NumberSources.isUsual(dropped, table.name()));
        List<String> names = addedSequences.stream()
                .filter(added -> addedTables.stream().noneMatch(table -> NumberSources.isUsual(added, table.name())))
                .map(TableName::toString)
                .toList();
        if (!went && !names.isEmpty()) {
            notices.add(sequence(
                    dropped,
                    NearestName.of(dropped.toString(), names).map(List::of).orElse(names)));
        }
    }

    /** At least half of the columns of both have one name. */
    private static boolean isAlike(Table dropped, Table added) {
        Set<String> common = new HashSet<>(dropped.columnNames());
        common.retainAll(added.columnNames());
        return common.size() * 2
                >= Math.max(dropped.columns().size(), added.columns().size());
    }

    private static Notice table(TableName old, TableName name) {
        String text = old + " goes and " + name + " comes; if it is the same table: "
                + WrittenFlag.of(Renames.FLAG, old + ":" + name);
        return new Notice("rename", old.toString(), null, text);
    }

    private static Notice sequence(TableName old, List<String> names) {
        String flags = names.stream()
                .map(name -> WrittenFlag.of(Renames.FLAG, old + ":" + name))
                .collect(Collectors.joining(" or "));
        String comes = names.size() == 1 ? " comes, which begins anew" : " come, which begin anew";
        String text =
                old + " goes and " + String.join(" and ", names) + comes + "; if one numbers the same rows: " + flags;
        return new Notice("rename", null, null, text);
    }

    private static Notice column(TableName table, String old, String name) {
        String text = table + "." + old + " goes and " + name + " comes; if it is the same column: "
                + WrittenFlag.of(Renames.FLAG, table + "." + old + ":" + name);
        return new Notice("rename", table.toString(), old, text);
    }
}
