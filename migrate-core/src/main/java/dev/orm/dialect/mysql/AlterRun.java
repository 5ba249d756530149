package dev.orm.dialect.mysql;

import dev.orm.dialect.CounterRows;
import dev.orm.dialect.DdlStatement;
import dev.orm.operation.LateReferences;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaChange;
import dev.orm.operation.SchemaDraft;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through operations in their order and gathers those that can share an ALTER: foreign keys that go, what changes
 * within tables, foreign keys that come. Whatever else happens closes what was gathered.
 */
final class AlterRun {
    /** What of a table is being gathered; one kind at a time. */
    private enum Kind {
        DROP_KEYS,
        CHANGES,
        ADD_KEYS
    }

    private final MySqlDdl ddl;
    private final Alters statements = new Alters();
    private final Map<TableName, List<Operation>> gathered = new LinkedHashMap<>();
    private Kind kind = Kind.CHANGES;
    private final SchemaDraft draft;
    private final List<Operation> waiting = new ArrayList<>();
    private Optional<Operation> next = Optional.empty();
    private Schema goal;

    AlterRun(MySqlDdl ddl, Schema before) {
        this.ddl = ddl;
        this.draft = SchemaDraft.of(before, ddl.syntax());
        this.goal = before;
    }

    List<DdlStatement> statements(List<Operation> operations) {
        statements.add(new EmptyGuards(ddl, goal).before(operations));
        goal = SchemaChange.after(goal, operations, ddl.syntax());
        waiting.addAll(LateReferences.putOff(operations));
        while (!waiting.isEmpty()) {
            Operation operation = waiting.remove(0);
            next = Optional.of(operation);
            take(operation);
        }
        next = Optional.empty();
        flush();
        statements.add(new CounterRows(ddl, operations).last());
        statements.add(new SequenceRestarts(ddl, operations).last());
        return statements.statements();
    }

    private void take(Operation operation) {
        Optional<TableName> table = LateReferences.altered(operation);
        if (table.isPresent()) {
            gather(table.get(), operation);
        } else if (operation instanceof Operation.CreateTable create) {
            create(create);
        } else {
            if (closes(operation)) {
                flush();
            }
            statements.add(spelled(operation));
            draft.apply(operation);
        }
    }

    private void gather(TableName table, Operation operation) {
        Kind next = operation instanceof Operation.DropForeignKey
                ? Kind.DROP_KEYS
                : operation instanceof Operation.AddForeignKey ? Kind.ADD_KEYS : Kind.CHANGES;
        boolean readElsewhere = operation instanceof Operation.DropColumn && isFilling(table);
        if (next != kind || readElsewhere) {
            flush();
            kind = next;
        }
        gathered.computeIfAbsent(table, missing -> new ArrayList<>()).add(operation);
    }

    /** Whether rows of another table are about to be filled, perhaps from this one. */
    private boolean isFilling(TableName besides) {
        return gathered.entrySet().stream()
                .filter(table -> !table.getKey().equals(besides))
                .flatMap(table -> table.getValue().stream())
                .anyMatch(operation -> (operation instanceof Operation.AddColumn add && add.fill() != null)
                        || (operation instanceof Operation.AlterColumn alter && alter.fill() != null));
    }

    /** Tables come and go beside the changes of others, where these neither fill rows nor let go of them. */
    private boolean closes(Operation operation) {
        boolean beside = kind == Kind.CHANGES
                && operation instanceof Operation.DropTable drop
                && !gathered.containsKey(drop.table().name())
                && !isFilling(drop.table().name());
        return !beside;
    }

    private void create(Operation.CreateTable create) {
        if (kind != Kind.CHANGES) {
            flush();
        }
        refuseImpossible(create.table());
        statements.add(create.accept(ddl));
        draft.apply(create);
    }

    private void refuseImpossible(Table table) {
        new StoredBases(ddl).refuseCascades(table);
        new ForbiddenBases(ddl).refuseChecks(table);
        new ImplicitIndexes(ddl.features()).refuseTaken(table);
    }

    private List<DdlStatement> spelled(Operation operation) {
        return operation instanceof Operation.RenameColumn rename
                ? new RenamedColumn(ddl, draft.schema(), rename).statements()
                : operation.accept(ddl);
    }

    private void flush() {
        Map<TableName, List<Operation>> tables = new LinkedHashMap<>(gathered);
        gathered.clear();
        switch (kind) {
            case DROP_KEYS -> tables.forEach(this::dropKeys);
            case ADD_KEYS -> tables.forEach(this::addKeys);
            case CHANGES -> change(tables);
        }
        kind = Kind.CHANGES;
    }

    private void dropKeys(TableName table, List<Operation> operations) {
        Table before = draft.table(table).orElseGet(() -> Table.of(table, List.of()));
        operations.forEach(draft::apply);
        Clauses clauses = new Clauses();
        for (Operation operation : operations) {
            ForeignKey key = ((Operation.DropForeignKey) operation).key();
            clauses.dropForeignKey(ddl.named(key.name(), "foreign key", table));
        }
        ImplicitIndexes implicit = new ImplicitIndexes(ddl.features());
        Map<String, List<String>> had = implicit.of(before);
        Map<String, List<String>> has = draft.table(table).map(implicit::of).orElse(Map.of());
        Map<String, List<String>> kept = goal.table(table).map(implicit::of).orElse(Map.of());
        had.forEach((name, columns) -> {
            boolean returns = columns.equals(kept.get(name));
            if (!has.containsKey(name) && !returns) {
                clauses.add("drop index " + ddl.syntax().name(name));
            }
        });
        has.forEach((name, columns) -> {
            if (!had.containsKey(name)) {
                clauses.add("add index " + ddl.syntax().name(name) + " (" + ddl.list(columns) + ")");
            }
        });
        statements.add(ddl.name(table), clauses);
    }

    private void addKeys(TableName table, List<Operation> operations) {
        Clauses clauses = new Clauses();
        for (Operation operation : operations) {
            add(((Operation.AddForeignKey) operation).key(), clauses, table);
        }
        statements.add(ddl.name(table), clauses);
        operations.forEach(draft::apply);
        draft.table(table).ifPresent(this::refuseImpossible);
    }

    private void change(Map<TableName, List<Operation>> tables) {
        tables.forEach(this::completeKeys);
        List<Operation> all = tables.values().stream().flatMap(List::stream).toList();
        Map<TableName, List<ForeignKey>> blocking = BlockingKeys.find(all, draft.schema());
        blocking.forEach((table, keys) -> {
            Clauses clauses = new Clauses();
            keys.forEach(key -> clauses.dropForeignKey(ddl.named(key.name(), "foreign key", table)));
            statements.add(ddl.name(table), clauses);
        });
        tables.forEach((table, operations) -> {
            new AlterTable(ddl, draft.schema(), table, operations).addTo(statements);
            operations.forEach(draft::apply);
            draft.table(table).ifPresent(this::refuseImpossible);
        });
        blocking.forEach((table, keys) -> {
            Clauses clauses = new Clauses();
            keys.forEach(key -> add(key, clauses, table));
            statements.add(ddl.name(table), clauses);
        });
    }

    private void completeKeys(TableName name, List<Operation> operations) {
        CountedColumns counted = new CountedColumns(waiting);
        SchemaChange.after(Schema.of(draft.table(name).stream().toList()), operations, ddl.syntax())
                .table(name)
                .ifPresent(after -> operations.addAll(counted.along(after, next)));
    }

    private void add(ForeignKey key, Clauses clauses, TableName table) {
        clauses.addForeignKey(
                ddl.named(key.name(), "foreign key", table),
                ddl.foreignKey(key),
                key.referencedTable().equals(table));
    }
}
