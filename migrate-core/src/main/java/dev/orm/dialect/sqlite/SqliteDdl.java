package dev.orm.dialect.sqlite;

import dev.orm.dialect.CounterRows;
import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.InterimName;
import dev.orm.operation.AlteredTable;
import dev.orm.operation.Fill;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaChange;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Spells operations for SQLite 3.35: what ALTER cannot do is one rebuild per table, with all that changes in it.
 *
 * <p>A rename stands for itself; the operations between two renames are taken together.
 */
final class SqliteDdl extends SqliteSpelling {
    private static final int DIGITS_OF_A_TEXT = 15;

    @Override
    public DdlScript spell(List<Operation> operations, Schema before) {
        List<DdlStatement> statements = new ArrayList<>();
        Map<TableName, TableName> originals = new HashMap<>();
        Set<TableName> rebuilt = new LinkedHashSet<>();
        Schema schema = before;
        for (List<Operation> stretch : stretches(operations, before)) {
            Schema start = schema;
            Stretch spelled = new Stretch(this, stretch, start);
            statements.addAll(spelled.statements());
            spelled.rebuilt().stream()
                    .map(table -> originals.getOrDefault(table, table))
                    .filter(table -> before.table(table).isPresent())
                    .forEach(rebuilt::add);
            schema = SchemaChange.after(start, stretch, syntax);
            rememberRenames(stretch, originals);
        }
        statements.addAll(new CounterRows(this, operations).last());
        return new DdlScript(statements, List.copyOf(rebuilt));
    }

    /** Each rename by itself, and what stands between them; what ALTER cannot do begins anew where its table is new. */
    private static List<List<Operation>> stretches(List<Operation> operations, Schema before) {
        List<List<Operation>> all = new ArrayList<>();
        List<Operation> current = new ArrayList<>();
        Map<TableName, Table> made = new HashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.RenameTable || operation instanceof Operation.RenameColumn) {
                all.add(current);
                all.add(List.of(operation));
                current = new ArrayList<>();
                made.clear();
                continue;
            }
            Optional<Table> altered = operation.accept(new AlteredTable()).map(made::get);
            if (altered.isPresent() && !operation.accept(new NativeAlter(before, altered.get()))) {
                all.add(current);
                current = new ArrayList<>();
                made.clear();
            }
            if (operation instanceof Operation.CreateTable creation) {
                made.put(creation.table().name(), creation.table());
            }
            current.add(operation);
        }
        all.add(current);
        all.removeIf(List::isEmpty);
        return all;
    }

    private static void rememberRenames(List<Operation> stretch, Map<TableName, TableName> originals) {
        if (stretch.get(0) instanceof Operation.RenameTable rename) {
            TableName original = originals.getOrDefault(rename.before(), rename.before());
            originals.put(rename.after(), original);
        }
    }

    /** SQLite finds a name taken that differs from the table's own only in case: the table goes by a third name. */
    @Override
    public List<DdlStatement> visitRenameTable(Operation.RenameTable operation) {
        TableName before = operation.before();
        if (!Names.same(before.name(), operation.after().name())) {
            return super.visitRenameTable(operation);
        }
        TableName aside = before.withName(InterimName.of(before.name()));
        List<DdlStatement> statements =
                new ArrayList<>(super.visitRenameTable(new Operation.RenameTable(before, aside)));
        statements.addAll(super.visitRenameTable(new Operation.RenameTable(aside, operation.after())));
        return statements;
    }

    @Override
    public List<DdlStatement> visitAddColumn(Operation.AddColumn operation) {
        List<DdlStatement> statements =
                new ArrayList<>(alter(operation.table(), "add column " + column(operation.column())));
        if (operation.fill() != null) {
            value(operation.fill(), operation.column())
                    .map(value -> "update " + name(operation.table()) + " set "
                            + syntax.name(operation.column().name()) + " = " + value)
                    .map(DdlStatement::of)
                    .ifPresent(statements::add);
        }
        return statements;
    }

    /** What rows without a value get in the column. */
    Optional<String> fillValue(@Nullable Fill fill, Column column) {
        return value(fill, column);
    }

    /** Whatever an integer type is called, it holds eight bytes; a number with a point becomes a text of 15 digits. */
    @Override
    public boolean narrows(SqlType before, SqlType after) {
        if (before instanceof SqlType.Int && after instanceof SqlType.Int) {
            return false;
        }
        boolean rounded = before instanceof SqlType.Decimal number
                && (number.precision() == null || number.precision() > DIGITS_OF_A_TEXT)
                && affinity(after) == Affinity.TEXT;
        return rounded || super.narrows(before, after);
    }

    /** Bytes are kept as bytes, whatever the column is declared to be, and a text as a text; without a type, either. */
    @Override
    public boolean converts(SqlType before, SqlType after) {
        String from = spelled(before);
        String into = spelled(after);
        return from.isBlank() || into.isBlank() || Affinity.isBytes(from) == Affinity.isBytes(into);
    }

    private Affinity affinity(SqlType type) {
        return Affinity.of(spelled(type));
    }

    private String spelled(SqlType type) {
        return types.spell(type.accept(new TypeLowering()));
    }

    /** SQLite keeps no comments. */
    @Override
    public List<DdlStatement> visitSetTableComment(Operation.SetTableComment operation) {
        return List.of();
    }

    /** The operations of a stretch by the table that has to be rebuilt for them. */
    private static final class Stretch {
        private final SqliteDdl ddl;
        private final List<Operation> operations;
        private final Schema start;
        private final Map<TableName, List<Operation>> rebuilds = new LinkedHashMap<>();

        Stretch(SqliteDdl ddl, List<Operation> operations, Schema start) {
            this.ddl = ddl;
            this.operations = operations;
            this.start = start;
            gather();
        }

        Set<TableName> rebuilt() {
            return rebuilds.keySet();
        }

        /** A table is rebuilt where the last of its operations stands. */
        List<DdlStatement> statements() {
            List<DdlStatement> statements = new ArrayList<>();
            Map<TableName, Integer> left = new HashMap<>();
            rebuilds.forEach((table, all) -> left.put(table, all.size()));
            for (Operation operation : operations) {
                TableName table = operation
                        .accept(new AlteredTable())
                        .filter(rebuilds::containsKey)
                        .orElse(null);
                if (table == null || makesRoom(operation)) {
                    statements.addAll(operation.accept(ddl));
                }
                if (table == null) {
                    continue;
                }
                if (left.merge(table, -1, Integer::sum) == 0) {
                    List<Operation> together = rebuilds.getOrDefault(table, List.of());
                    statements.addAll(new SqliteRebuild(ddl, start, table, together, triggersDropped()).statements());
                }
            }
            return statements;
        }

        /** An index that would go with its table, but whose name something else takes before that. */
        private boolean makesRoom(Operation operation) {
            return operation instanceof Operation.DropIndex drop
                    && operations.stream().anyMatch(other -> takes(other, drop));
        }

        private static boolean takes(Operation other, Operation.DropIndex drop) {
            String name = drop.index().name().text();
            if (other instanceof Operation.CreateTable table) {
                return Names.same(table.table().name().name(), name);
            }
            return other instanceof Operation.CreateIndex index
                    && !index.table().equals(drop.table())
                    && Names.same(index.index().name().text(), name);
        }

        private void gather() {
            Map<TableName, List<Operation>> byTable = new LinkedHashMap<>();
            for (Operation operation : operations) {
                operation
                        .accept(new AlteredTable())
                        .filter(table -> start.table(table).isPresent())
                        .ifPresent(table -> byTable.computeIfAbsent(table, missing -> new ArrayList<>())
                                .add(operation));
            }
            byTable.forEach((table, all) -> {
                if (needsRebuild(start.table(table).orElseThrow(), all)) {
                    rebuilds.put(table, all);
                }
            });
        }

        private boolean needsRebuild(Table table, List<Operation> all) {
            NativeAlter nativeAlter = new NativeAlter(start, table);
            boolean possible = all.stream().allMatch(operation -> operation.accept(nativeAlter));
            boolean harmless = all.stream().allMatch(operation -> operation.accept(new SparesTheText()));
            if (!table.opaque().isEmpty() && !(possible && harmless)) {
                throw DdlRefusedException.notUnderstood(table.name().toString(), String.join(", ", table.opaque()));
            }
            return !possible;
        }

        private Set<String> triggersDropped() {
            Set<String> names = new HashSet<>();
            for (Operation operation : operations) {
                if (operation instanceof ObjectOperation.DropTrigger drop) {
                    names.add(drop.trigger().name());
                }
            }
            return names;
        }
    }
}
