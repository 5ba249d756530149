package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Remarks;
import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaChange;
import dev.orm.operation.SelectiveOperations;
import dev.orm.schema.Column;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.MentionedNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that changes in one table, in one ALTER. Where rows must be filled there are two, with the UPDATE between them:
 * the first adds columns and lifts checks, the second does the rest. What a column was computed of goes in a last one.
 */
final class AlterTable extends SelectiveOperations<Void> {
    /** What the shortest name for a hidden column leaves of 64, less what numbers of four digits take. */
    private static final int BYTES_OF_A_HIDDEN_NAME = 64 - "!hidden!_dropped_v1234_p1234_".length();

    private final MySqlDdl ddl;
    private final Table before;
    private final Table after;
    private final List<Operation> operations;
    private final ColumnChange columns;
    private final RenamedIndexes renamed;
    private final HiddenIndexes hidden;
    private final EnforcedChecks enforcement;
    private final Clauses first = new Clauses();
    private final RowUpdates updates;
    private final Clauses second = new Clauses();
    private final List<DdlStatement> rest = new ArrayList<>();
    private final Clauses last = new Clauses();
    private final Set<String> added = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> leavingFirst = new HashSet<>();
    private final boolean fills;

    AlterTable(MySqlDdl ddl, Schema schema, TableName name, List<Operation> operations) {
        this.ddl = ddl;
        this.before = schema.table(name).orElseGet(() -> Table.of(name, List.of()));
        this.after =
                SchemaChange.after(schema, operations, ddl.syntax()).table(name).orElse(before);
        this.updates = new RowUpdates(ddl, before, after);
        this.operations = operations;
        this.columns = new ColumnChange(ddl, before, after, collation(ddl, operations));
        this.hidden = new HiddenIndexes(operations);
        this.enforcement = new EnforcedChecks(operations);
        this.renamed = new RenamedIndexes(operations);
        this.fills = operations.stream().anyMatch(this::fills);
    }

    void addTo(Alters statements) {
        if (!before.opaque().isEmpty()) {
            throw DdlRefusedException.notUnderstood(before.name().toString(), String.join(", ", before.opaque()));
        }
        ZeroDates.refuse(after, ddl);
        operations.forEach(this::learn);
        learnLeaving();
        if (operations.size() == 1
                && operations.get(0) instanceof Operation.CreateIndex create
                && redundant().isEmpty()) {
            statements.add(
                    List.of(DdlStatement.of(ddl.createIndex(create.table(), ddl.fitted(create.index(), after)))));
            return;
        }
        redundant().forEach(name -> second.add("drop index " + ddl.syntax().name(name)));
        operations.forEach(operation -> operation.accept(this));
        columns.inherit(second);
        keepIndexes();
        String name = ddl.name(before.name());
        if (!first.isEmpty()) {
            statements.add(name, first);
            statements.close();
        }
        statements.add(updates.statements());
        statements.add(name, second);
        statements.add(rest);
        if (!last.isEmpty()) {
            statements.close();
            statements.add(name, last);
        }
    }

    private static Optional<String> collation(MySqlDdl ddl, List<Operation> operations) {
        return operations.stream()
                .filter(Operation.SetTableOptions.class::isInstance)
                .map(Operation.SetTableOptions.class::cast)
                .flatMap(change -> new OptionChange(ddl, change).collation().stream())
                .findFirst();
    }

    private boolean fills(Operation operation) {
        return (operation instanceof Operation.AddColumn add && fillsRows(add.fill()))
                || (operation instanceof Operation.AlterColumn alter
                        && (ddl.fills(alter).isPresent()
                                || Passage.of(alter, ddl.features())
                                        .filter(passage -> passage.value() != null)
                                        .isPresent()
                                || ColumnChange.ceasesToBeComputed(alter)
                                || MySqlDdl.becomesAnother(alter)));
    }

    /** Where a fill refuses rows there are none when the column comes. */
    private static boolean fillsRows(@Nullable Fill fill) {
        return fill != null && !(fill instanceof Fill.RefuseRows);
    }

    private void learn(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            added.add(add.column().name());
        } else if (operation instanceof Operation.DropColumn drop) {
            dropped.add(drop.column().name());
        }
    }

    /**
     * Columns that go in a statement before the rest: those whose name comes again where rows are filled, and those that
     * are computed of others that go as well, which MySQL 8.0.12 refuses in one.
     */
    private void learnLeaving() {
        dropped.stream()
                .filter(name -> (fills && added.contains(name)) || isComputedOfDropped(name))
                .forEach(leavingFirst::add);
    }

    private boolean isComputedOfDropped(String name) {
        GeneratedColumn generated = before.column(name).map(Column::generated).orElse(null);
        if (generated == null) {
            return false;
        }
        MentionedNames names = MentionedNames.in(generated.expression(), ddl.syntax());
        return dropped.stream().anyMatch(other -> !other.equals(name) && names.contains(other));
    }

    /** A column goes after one that is computed of it is so no more: MySQL looks at both as they were. */
    private boolean isBaseOfStaying(String name) {
        return before.columns().stream()
                .filter(column -> !dropped.contains(column.name()))
                .map(Column::generated)
                .filter(Objects::nonNull)
                .anyMatch(generated ->
                        MentionedNames.in(generated.expression(), ddl.syntax()).contains(name));
    }

    /** A foreign key that loses the index it used gets one of its own, as the server would have made it. */
    private void keepIndexes() {
        ImplicitIndexes implicit = new ImplicitIndexes(ddl.features());
        Map<String, List<String>> had = implicit.of(before);
        implicit.of(after).forEach((name, columns) -> {
            if (!had.containsKey(name) && hadKeyOf(name)) {
                second.add("add index " + ddl.syntax().name(name) + " (" + ddl.list(columns) + ")");
            }
        });
    }

    /** The indexes of foreign keys that another serves from now on: one that the server made would go by itself. */
    private List<String> redundant() {
        ImplicitIndexes implicit = new ImplicitIndexes(ddl.features());
        Map<String, List<String>> has = implicit.of(after);
        return implicit.of(before).keySet().stream()
                .filter(name -> !has.containsKey(name))
                .toList();
    }

    private boolean hadKeyOf(String index) {
        return before.foreignKeys().stream()
                .anyMatch(key -> ImplicitIndexes.name(key).equals(index));
    }

    private Clauses early() {
        return fills ? first : second;
    }

    private Void add(Clauses clauses, String clause) {
        clauses.add(clause);
        return done();
    }

    @SuppressWarnings("NullAway") // the visitor answers nothing
    private static Void done() {
        return null;
    }

    @Override
    protected Void change(Operation operation) {
        throw new IllegalStateException("not of one table: " + operation);
    }

    @Override
    protected Void other(Operation operation) {
        return change(operation);
    }

    @Override
    public Void visitAddColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        if (!fillsRows(operation.fill())) {
            return add(column.isIdentity() ? second : early(), "add column " + columns.definition(column));
        }
        first.add("add column " + columns.definition(column.withNullable(true)));
        ddl.fill(operation.fill(), column).ifPresent(value -> updates.add(column.name(), value));
        if (!column.nullable()) {
            second.modify(columns.definition(column));
        }
        return done();
    }

    @Override
    public Void visitDropColumn(Operation.DropColumn operation) {
        String name = operation.column().name();
        Clauses clauses = leavingFirst.contains(name) ? first : isBaseOfStaying(name) ? last : second;
        if (operation.column().generated() == null) {
            clauses.remark(Remarks.dropColumn(before.name(), name));
        }
        if (ddl.features().instantDrops() && isCutWhenHidden(name)) {
            clauses.rebuild();
        }
        return add(clauses, "drop column " + ddl.syntax().name(name));
    }

    /**
     * A column that MySQL drops in no time is called {@code !hidden!_dropped_v1_p2_} and its old name, cut at 64 bytes:
     * through the middle of a letter, which the server then does not take for a name (9.7: error 3507).
     */
    private static boolean isCutWhenHidden(String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes > BYTES_OF_A_HIDDEN_NAME && bytes > name.length();
    }

    @Override
    public Void visitAlterColumn(Operation.AlterColumn operation) {
        if (ColumnChange.ceasesToBeComputed(operation)) {
            columns.replace(operation.after().withNullable(true), first);
            updates.add(columns.computed(operation));
            if (!operation.after().nullable()) {
                second.modify(columns.definition(operation.after()));
            }
            return done();
        }
        if (MySqlDdl.becomesAnother(operation)) {
            columns.convert(operation, first, second);
            ddl.fill(operation.fill(), operation.after())
                    .ifPresent(value -> updates.add(ColumnChange.newName(operation.after()), value));
            return done();
        }
        Optional<Passage> passage = passage(operation);
        if (passage.isPresent()) {
            first.modify(ddl.columnInTable(after, passage.get().column(operation)));
            ddl.passes(operation, passage.get()).ifPresent(updates::add);
            ddl.fills(operation).ifPresent(updates::add);
            columns.add(operation, second);
            return done();
        }
        if (ddl.fills(operation).isEmpty()) {
            if (!operation.before().equals(operation.after())) {
                columns.add(operation, second);
            }
            return done();
        }
        boolean changesType =
                !operation.before().type().equals(operation.after().type());
        if (changesType && !operation.converts()) {
            columns.addNullable(operation, first);
        }
        ddl.fills(operation).ifPresent(updates::add);
        if (!operation.before().equals(operation.after())) {
            columns.add(operation, second);
        }
        return done();
    }

    private Optional<Passage> passage(Operation.AlterColumn operation) {
        boolean fromText = Passage.becomesUuid(operation, ddl.features());
        String charset = fromText ? ddl.charset(before, operation.before()) : ddl.charset(after, operation.after());
        return Passage.of(operation, ddl.features()).map(passage -> passage.through(charset));
    }

    @Override
    public Void visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return add(second, "add " + ddl.primaryKey(operation.key()));
    }

    @Override
    public Void visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return add(second, "drop primary key");
    }

    @Override
    public Void visitAddUnique(Operation.AddUnique operation) {
        return renamed.isThere(operation) ? done() : add(second, "add " + ddl.unique(operation.unique()));
    }

    @Override
    public Void visitDropUnique(Operation.DropUnique operation) {
        String name = ddl.named(operation.unique().name(), "unique constraint", before.name());
        return drop(operation, name, second);
    }

    @Override
    public Void visitAddCheck(Operation.AddCheck operation) {
        if (enforcement.isThere(operation)) {
            return done();
        }
        return operation.check().options().has(OptionKeys.COLUMN)
                ? columns.modify(operation.check(), second)
                : add(second, "add " + ddl.check(operation.check()));
    }

    @Override
    public Void visitDropCheck(Operation.DropCheck operation) {
        if (operation.check().options().has(OptionKeys.COLUMN)) {
            return columns.modify(operation.check(), second);
        }
        Boolean enforced = enforcement.target(operation);
        if (enforced != null) {
            String name = ddl.named(operation.check().name(), "check", before.name());
            return add(second, "alter check " + name + (enforced ? " enforced" : " not enforced"));
        }
        String word = ddl.features().dropsChecksByWord() ? "drop check " : "drop constraint ";
        return add(early(), word + ddl.named(operation.check().name(), "check", before.name()));
    }

    @Override
    public Void visitCreateIndex(Operation.CreateIndex operation) {
        if (renamed.isThere(operation) || hidden.isThere(operation)) {
            return done();
        }
        Index index = ddl.fitted(operation.index(), after);
        if (index.options().get(OptionKeys.METHOD).isPresent()) {
            rest.add(DdlStatement.of(ddl.createIndex(before.name(), index)));
            return done();
        }
        return add(second, "add " + ddl.indexLine(index));
    }

    @Override
    public Void visitDropIndex(Operation.DropIndex operation) {
        Index index = operation.index();
        Index target = hidden.target(operation);
        if (target != null) {
            return add(second, "alter index " + ddl.syntax().name(index.name().text()) + " " + sight(target));
        }
        boolean onLeaving =
                index.parts().stream().anyMatch(part -> part.column() != null && leavingFirst.contains(part.column()));
        return drop(operation, ddl.syntax().name(index.name().text()), onLeaving ? first : second);
    }

    private String sight(Index index) {
        String word = ddl.features().hiddenIndexes();
        boolean hides = index.options().has(OptionKeys.INVISIBLE);
        return hides ? word : word.equals("invisible") ? "visible" : "not " + word;
    }

    private Void drop(Operation operation, String name, Clauses clauses) {
        String target = renamed.target(operation);
        return target == null
                ? add(clauses, "drop index " + name)
                : add(second, "rename index " + name + " to " + ddl.syntax().name(target));
    }

    @Override
    public Void visitSetTableComment(Operation.SetTableComment operation) {
        String text = operation.after() == null ? "" : operation.after();
        return add(second, "comment = " + ddl.syntax().literal(text));
    }

    @Override
    public Void visitSetTableOptions(Operation.SetTableOptions operation) {
        new OptionChange(ddl, operation).add(second);
        return done();
    }
}
