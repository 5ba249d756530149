package dev.orm.diff;

import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.ProgramSyntax;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.UniqueConstraint;
import dev.orm.schema.View;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stays and needs what goes. Dropping a column under an index, a view or a key that somebody else made would
 * drop or break that too; it is refused until a person says so with {@code --drop} or keeps the column.
 */
final class Dependents extends SelectiveVisitor<Runnable> {
    /** A kept thing and the dropped one that it needs. */
    record Dependent(String name, String text, String needs) {}

    private final Schema after;
    private final Syntax syntax;
    private final Set<TableName> unkeyed = new LinkedHashSet<>();
    private final Set<TableName> views = new HashSet<>();
    private final List<Dependent> found = new ArrayList<>();

    private Dependents(Schema after, Syntax syntax) {
        this.after = after;
        this.syntax = syntax;
    }

    /** @param after the desired schema, complete with what is kept */
    static List<Dependent> find(List<Operation> operations, Schema after, Syntax syntax) {
        Dependents dependents = new Dependents(after, syntax);
        operations.forEach(operation -> operation.accept(dependents).run());
        dependents.unkeyed.forEach(dependents::onKeys);
        return List.copyOf(dependents.found);
    }

    @Override
    Runnable otherwise(Operation operation) {
        return () -> {};
    }

    @Override
    public Runnable visitDropColumn(Operation.DropColumn operation) {
        return () ->
                onColumn(new ColumnRef(operation.table(), operation.column().name()));
    }

    @Override
    public Runnable visitDropTable(Operation.DropTable operation) {
        return () -> onTable(operation.table().name());
    }

    @Override
    public Runnable visitDropView(ObjectOperation.DropView operation) {
        return () -> onTable(operation.view().name());
    }

    @Override
    public Runnable visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return () -> unkeyed.add(operation.table());
    }

    @Override
    public Runnable visitDropUnique(Operation.DropUnique operation) {
        return () -> unkeyed.add(operation.table());
    }

    @Override
    public Runnable visitDropIndex(Operation.DropIndex operation) {
        return () -> unkeyed.add(operation.table());
    }

    private void onColumn(ColumnRef column) {
        after.table(column.table()).ifPresent(table -> inTable(table, column));
        for (Table other : after.tables()) {
            for (ForeignKey key : other.foreignKeys()) {
                boolean refers = key.referencedTable().equals(column.table())
                        && key.referencedColumns().contains(column.column());
                add(refers, PartNames.foreignKey(other.name(), key), "foreign key of " + other.name(), column);
            }
        }
        for (View view : after.views()) {
            boolean uses =
                    mentions(view.definition(), column.table().name()) && mentions(view.definition(), column.column());
            addView(uses, view, column);
        }
        for (Trigger trigger : after.triggers()) {
            boolean uses = mentions(trigger, column.table().name()) && mentions(trigger, column.column());
            add(uses, trigger.name(), trigger.label(), column);
        }
    }

    private void inTable(Table table, ColumnRef column) {
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            add(
                    uses(key.parts(), column),
                    PartNames.primaryKey(table.name(), key),
                    "primary key of " + table.name(),
                    column);
        }
        for (UniqueConstraint unique : table.uniques()) {
            String name = PartNames.unique(table.name(), unique);
            add(uses(unique.parts(), column), name, "unique constraint of " + table.name(), column);
        }
        for (Index index : table.indexes()) {
            boolean uses = uses(index.parts(), column) || mentions(index.where(), column.column());
            add(uses, index.name().text(), "index " + index.name() + " on " + table.name(), column);
        }
        table.foreignKeys()
                .forEach(foreignKey -> add(
                        foreignKey.columns().contains(column.column()),
                        PartNames.foreignKey(table.name(), foreignKey),
                        "foreign key of " + table.name(),
                        column));
        table.checks()
                .forEach(check -> add(
                        mentions(check.expression(), column.column()),
                        PartNames.check(table.name(), check),
                        "check (" + check.expression() + ") of " + table.name(),
                        column));
        table.columns().forEach(other -> inGenerated(table, other, column));
    }

    private void inGenerated(Table table, Column other, ColumnRef column) {
        GeneratedColumn generated = other.generated();
        boolean uses = generated != null && mentions(generated.expression(), column.column());
        String name = table.name() + "." + other.name();
        add(uses, name, "generated column " + name, column);
    }

    private void onTable(TableName table) {
        for (Table other : after.tables()) {
            for (ForeignKey key : other.foreignKeys()) {
                add(
                        key.referencedTable().equals(table),
                        PartNames.foreignKey(other.name(), key),
                        "foreign key of " + other.name(),
                        table);
            }
        }
        after.views().stream()
                .filter(view -> !view.name().equals(table))
                .forEach(view -> addView(mentions(view.definition(), table.name()), view, table));
        after.triggers()
                .forEach(trigger -> add(mentions(trigger, table.name()), trigger.name(), trigger.label(), table));
    }

    /** Foreign keys that refer to columns which no key of the table covers any more. */
    private void onKeys(TableName name) {
        Table table = after.table(name).orElse(null);
        if (table == null) {
            return;
        }
        for (Table other : after.tables()) {
            for (ForeignKey key : other.foreignKeys()) {
                List<String> columns = key.referencedColumns();
                boolean loose = key.referencedTable().equals(name) && !columns.isEmpty() && !isKey(table, columns);
                String needs = "the key of " + name + " " + PartNames.columns(columns);
                add(loose, PartNames.foreignKey(other.name(), key), "foreign key of " + other.name(), needs);
            }
        }
    }

    private static boolean isKey(Table table, Collection<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        return Set.copyOf(table.primaryKeyColumns()).equals(wanted)
                || table.uniques().stream()
                        .anyMatch(unique -> Set.copyOf(unique.columns()).equals(wanted))
                || table.indexes().stream()
                        .anyMatch(index -> index.unique()
                                && Set.copyOf(IndexPart.columnNames(index.parts()))
                                        .equals(wanted));
    }

    private boolean uses(List<IndexPart> parts, ColumnRef column) {
        return parts.stream()
                .anyMatch(
                        part -> column.column().equals(part.column()) || mentions(part.expression(), column.column()));
    }

    private boolean mentions(@Nullable String sql, String name) {
        return sql != null && MentionedNames.in(sql, syntax).contains(name);
    }

    private boolean mentions(Trigger trigger, String name) {
        Syntax own = ProgramSyntax.of(trigger.making(), syntax);
        return MentionedNames.in(trigger.definition(), own).contains(name);
    }

    /** What needs the view needs what the view needs. */
    private void addView(boolean uses, View view, Object needs) {
        add(uses, view.name().toString(), "view " + view.name(), needs);
        if (uses && views.add(view.name())) {
            onTable(view.name());
        }
    }

    private void add(boolean uses, String name, String text, Object needs) {
        if (uses) {
            found.add(new Dependent(name, text, needs.toString()));
        }
    }
}
