package dev.orm.operation;

import dev.orm.schema.Column;
import dev.orm.schema.Name;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What each operation does to a draft. */
final class DraftChanges implements OperationVisitor<SchemaDraft> {
    private final SchemaDraft draft;

    DraftChanges(SchemaDraft draft) {
        this.draft = draft;
    }

    @Override
    public SchemaDraft visitCreateTable(Operation.CreateTable operation) {
        return done(() -> draft.put(operation.table()));
    }

    @Override
    public SchemaDraft visitDropTable(Operation.DropTable operation) {
        return done(() -> draft.removeTable(operation.table().name()));
    }

    @Override
    public SchemaDraft visitRenameTable(Operation.RenameTable operation) {
        return done(() -> new DraftRenames(draft).table(operation.before(), operation.after()));
    }

    @Override
    public SchemaDraft visitAddColumn(Operation.AddColumn operation) {
        return change(operation.table(), table -> {
            List<Column> columns = new ArrayList<>(table.build().columns());
            columns.add(place(columns, operation.followers()), operation.column());
            return table.columns(columns);
        });
    }

    @Override
    public SchemaDraft visitDropColumn(Operation.DropColumn operation) {
        String name = operation.column().name();
        return change(operation.table(), table -> {
            Table whole = table.build();
            return table.columns(
                    without(whole.columns(), column -> column.name().equals(name)));
        });
    }

    @Override
    public SchemaDraft visitRenameColumn(Operation.RenameColumn operation) {
        return done(() -> new DraftRenames(draft).column(operation.table(), operation.before(), operation.after()));
    }

    @Override
    public SchemaDraft visitAlterColumn(Operation.AlterColumn operation) {
        String name = operation.after().name();
        return change(
                operation.table(),
                table -> table.mapColumns(column -> column.name().equals(name) ? operation.after() : column));
    }

    @Override
    public SchemaDraft visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return change(operation.table(), table -> table.primaryKey(operation.key()));
    }

    @Override
    public SchemaDraft visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return change(operation.table(), table -> table.primaryKey(null));
    }

    @Override
    public SchemaDraft visitAddUnique(Operation.AddUnique operation) {
        return change(operation.table(), table -> table.add(operation.unique()));
    }

    @Override
    public SchemaDraft visitDropUnique(Operation.DropUnique operation) {
        return remove(
                operation.table(),
                Table::uniques,
                operation.unique(),
                unique -> text(unique.name()),
                TableBuilder::uniques);
    }

    @Override
    public SchemaDraft visitAddForeignKey(Operation.AddForeignKey operation) {
        return change(operation.table(), table -> table.add(operation.key()));
    }

    @Override
    public SchemaDraft visitDropForeignKey(Operation.DropForeignKey operation) {
        return remove(
                operation.table(),
                Table::foreignKeys,
                operation.key(),
                key -> text(key.name()),
                TableBuilder::foreignKeys);
    }

    @Override
    public SchemaDraft visitAddCheck(Operation.AddCheck operation) {
        return change(operation.table(), table -> table.add(operation.check()));
    }

    @Override
    public SchemaDraft visitDropCheck(Operation.DropCheck operation) {
        return remove(
                operation.table(), Table::checks, operation.check(), check -> text(check.name()), TableBuilder::checks);
    }

    @Override
    public SchemaDraft visitCreateIndex(Operation.CreateIndex operation) {
        return change(operation.table(), table -> table.add(operation.index()));
    }

    @Override
    public SchemaDraft visitDropIndex(Operation.DropIndex operation) {
        return remove(
                operation.table(),
                Table::indexes,
                operation.index(),
                index -> text(index.name()),
                TableBuilder::indexes);
    }

    @Override
    public SchemaDraft visitInsertRows(Operation.InsertRows operation) {
        return change(operation.table(), table -> {
            operation.rows().forEach(table::add);
            return table;
        });
    }

    @Override
    public SchemaDraft visitDeleteRows(Operation.DeleteRows operation) {
        return change(operation.table(), table -> {
            List<SeedRow> seeds = table.build().seeds();
            return table.seeds(without(seeds, operation.rows()::contains));
        });
    }

    @Override
    public SchemaDraft visitSetTableComment(Operation.SetTableComment operation) {
        return change(operation.table(), table -> table.comment(operation.after()));
    }

    @Override
    public SchemaDraft visitSetTableOptions(Operation.SetTableOptions operation) {
        return change(operation.table(), table -> table.options(operation.after()));
    }

    @Override
    public SchemaDraft visitCreateSequence(ObjectOperation.CreateSequence operation) {
        return done(() -> draft.put(operation.sequence()));
    }

    @Override
    public SchemaDraft visitDropSequence(ObjectOperation.DropSequence operation) {
        return done(() -> draft.removeSequence(operation.sequence().name()));
    }

    @Override
    public SchemaDraft visitAlterSequence(ObjectOperation.AlterSequence operation) {
        return done(() -> draft.put(operation.after()));
    }

    @Override
    public SchemaDraft visitRenameSequence(ObjectOperation.RenameSequence operation) {
        return done(() -> draft.renameSequence(operation.before(), operation.after()));
    }

    @Override
    public SchemaDraft visitCreateType(ObjectOperation.CreateType operation) {
        return done(() -> draft.put(operation.type()));
    }

    @Override
    public SchemaDraft visitDropType(ObjectOperation.DropType operation) {
        return done(() -> draft.removeType(operation.type().name()));
    }

    @Override
    public SchemaDraft visitAlterType(ObjectOperation.AlterType operation) {
        return done(() -> draft.put(operation.after()));
    }

    @Override
    public SchemaDraft visitCreateView(ObjectOperation.CreateView operation) {
        return done(() -> draft.put(operation.view()));
    }

    @Override
    public SchemaDraft visitDropView(ObjectOperation.DropView operation) {
        return done(() -> draft.removeView(operation.view().name()));
    }

    @Override
    public SchemaDraft visitCreateTrigger(ObjectOperation.CreateTrigger operation) {
        return done(() -> draft.put(operation.trigger()));
    }

    @Override
    public SchemaDraft visitDropTrigger(ObjectOperation.DropTrigger operation) {
        return done(() -> draft.remove(operation.trigger()));
    }

    @Override
    public SchemaDraft visitExecute(Operation.Execute operation) {
        return draft;
    }

    private SchemaDraft done(Runnable change) {
        change.run();
        return draft;
    }

    private SchemaDraft change(TableName name, UnaryOperator<TableBuilder> change) {
        draft.change(name, table -> change.apply(table.toBuilder()).build());
        return draft;
    }

    /** Takes out the equal part, else the one of its name. */
    private <T> SchemaDraft remove(
            TableName name,
            Function<Table, List<T>> parts,
            T gone,
            Function<T, @Nullable String> nameOf,
            Setter<T> setter) {
        return change(name, table -> {
            List<T> rest = new ArrayList<>(parts.apply(table.build()));
            if (!rest.remove(gone) && nameOf.apply(gone) != null) {
                rest.removeIf(part -> Objects.equals(nameOf.apply(part), nameOf.apply(gone)));
            }
            return setter.set(table, rest);
        });
    }

    /** Replaces one kind of parts. */
    private interface Setter<T> {
        TableBuilder set(TableBuilder table, List<T> parts);
    }

    /** Where the first follower that is there stands; without one the end. */
    private static int place(List<Column> columns, List<String> followers) {
        List<String> names = columns.stream().map(Column::name).toList();
        return followers.stream()
                .map(names::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(columns.size());
    }

    private static @Nullable String text(@Nullable Name name) {
        return name == null ? null : name.text();
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(part -> !gone.test(part)).toList();
    }
}
