package dev.orm.diff;

import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the operations lose, and what their undo cannot bring back. */
final class Notices extends SelectiveVisitor<List<Notice>> {
    private final Schema before;
    private final Made made;
    private final Keeper keeper;
    private final Phrases phrases;
    private final GoneTables goneTables = new GoneTables();

    /** @param made by this history, under the names of now */
    Notices(Schema before, Made made, Keeper keeper, Phrases phrases) {
        this.before = before;
        this.made = made;
        this.keeper = keeper;
        this.phrases = phrases;
    }

    List<Notice> of(List<Operation> operations) {
        operations.forEach(operation -> operation.accept(goneTables).run());
        return operations.stream()
                .flatMap(operation -> operation.accept(this).stream())
                .toList();
    }

    @Override
    List<Notice> otherwise(Operation operation) {
        return List.of();
    }

    @Override
    public List<Notice> visitDropTable(Operation.DropTable operation) {
        Table table = operation.table();
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice(
                "data-loss", table.name().toString(), null, "table " + table.name() + " is dropped with its rows"));
        String along = goesAlong(table);
        if (!along.isEmpty()) {
            String text = "with table " + table.name() + " goes what this history did not make: " + along;
            notices.add(new Notice("goes-along", table.name().toString(), null, text));
        }
        return notices;
    }

    private String goesAlong(Table table) {
        List<String> foreign = new ArrayList<>();
        if (made.made(table.name())) {
            table.columnNames().stream()
                    .filter(column -> !made.made(table.name(), column))
                    .forEach(column -> foreign.add("column " + column));
            table.indexes().stream()
                    .filter(index -> !made.made(table.name(), PartNames.member(table, index.name())))
                    .forEach(index -> foreign.add("index " + index.name()));
        }
        before.triggersOn(table.name()).forEach(trigger -> foreign.add(trigger.kind() + " " + trigger.name()));
        return foreign.stream().collect(Collectors.joining(", "));
    }

    @Override
    public List<Notice> visitDropForeignKey(Operation.DropForeignKey operation) {
        ForeignKey key = operation.key();
        List<Notice> notices = new ArrayList<>(
                replaced(operation.table(), key.name(), "foreign key ", PartNames.foreignKey(operation.table(), key)));
        if (goneTables.names.contains(key.referencedTable()) && !goneTables.names.contains(operation.table())) {
            String text = "the undo stops if rows of " + operation.table() + " still refer to " + key.referencedTable()
                    + ", which comes back empty";
            notices.add(new Notice("undo-refuses", operation.table().toString(), null, text));
        }
        return notices;
    }

    @Override
    public List<Notice> visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        String label = PartNames.primaryKey(operation.table(), operation.key());
        return replaced(operation.table(), operation.key().name(), "", label);
    }

    @Override
    public List<Notice> visitDropUnique(Operation.DropUnique operation) {
        String label = PartNames.unique(operation.table(), operation.unique());
        return replaced(operation.table(), operation.unique().name(), "unique constraint ", label);
    }

    @Override
    public List<Notice> visitDropCheck(Operation.DropCheck operation) {
        String label = PartNames.check(operation.table(), operation.check());
        return replaced(operation.table(), PartNames.made(operation.table(), operation.check()), "check ", label);
    }

    @Override
    public List<Notice> visitDropIndex(Operation.DropIndex operation) {
        Name name = operation.index().name();
        return replaced(operation.table(), name, "index ", name.text());
    }

    private boolean isMade(TableName table, Name name) {
        Table found = before.table(table).orElseGet(() -> Table.of(table, List.of()));
        return made.made(table, PartNames.member(found, name));
    }

    /** What nobody asked to drop goes only where the models ask for another in its place. */
    private List<Notice> replaced(TableName table, @Nullable Name name, String kind, String label) {
        boolean ours = name != null && isMade(table, name);
        if (ours || keeper.isUnwanted(label) || goneTables.names.contains(table)) {
            return List.of();
        }
        String text = kind + label + ", which this history did not make, gives way to what the models ask for";
        return List.of(new Notice("replaced", table.toString(), null, text));
    }

    @Override
    public List<Notice> visitDropColumn(Operation.DropColumn operation) {
        List<Notice> notices = new ArrayList<>();
        String name = operation.table() + "." + operation.column().name();
        notices.add(column(
                "data-loss", operation.table(), operation.column(), "column " + name + " is dropped with its values"));
        notices.addAll(undo(operation.table(), operation.column(), operation.undoFill(), "all rows"));
        return notices;
    }

    @Override
    public List<Notice> visitAlterColumn(Operation.AlterColumn operation) {
        List<Notice> notices = new ArrayList<>();
        Column from = operation.before();
        Column into = operation.after();
        if (phrases.narrows(from.type(), into.type())) {
            String change = phrases.type(from.type()) + " -> " + phrases.type(into.type());
            String text = "values of " + operation.table() + "." + into.name() + " may not fit: " + change;
            notices.add(column("narrow-type", operation.table(), into, text));
        }
        if (!phrases.converts(into.type(), from.type())) {
            String text = "the undo refuses rows with a value in " + operation.table() + "." + into.name() + ": a "
                    + phrases.type(into.type()) + " does not become a " + phrases.type(from.type()) + " by itself";
            notices.add(column("undo-refuses", operation.table(), into, text));
        }
        if (operation.becomesComputed()) {
            String text = "column " + operation.table() + "." + into.name()
                    + " is computed from now on: the values that it has are lost";
            notices.add(column("data-loss", operation.table(), into, text));
        }
        if (isIdentity(from) && !isIdentity(into)) {
            String text = operation.table() + "." + into.name() + " no longer counts by itself: what gives its values"
                    + " from now on must begin above the highest that is there; see to it in the script";
            notices.add(column("identity", operation.table(), into, text));
        }
        notices.addAll(undo(operation.table(), from, operation.undoFill(), "rows that are null there"));
        return notices;
    }

    private static boolean isIdentity(Column column) {
        return column.defaultValue() instanceof DefaultValue.Identity;
    }

    private static List<Notice> undo(TableName table, Column column, @Nullable Fill fill, String rows) {
        return fill == null ? List.of() : fill.accept(new UndoNotice(table, column, rows));
    }

    private static Notice column(String kind, TableName table, Column column, String text) {
        return new Notice(kind, table.toString(), column.name(), text);
    }

    private static final class GoneTables extends SelectiveVisitor<Runnable> {
        private final Set<TableName> names = new HashSet<>();

        @Override
        Runnable otherwise(Operation operation) {
            return () -> {};
        }

        @Override
        public Runnable visitDropTable(Operation.DropTable operation) {
            return () -> names.add(operation.table().name());
        }
    }

    /** @param rows which rows the undo must fill */
    private record UndoNotice(TableName table, Column column, String rows) implements Fill.Visitor<List<Notice>> {
        @Override
        public List<Notice> visitExpression(Fill.Expression fill) {
            return List.of();
        }

        @Override
        public List<Notice> visitZero(Fill.Zero fill) {
            String text = "the undo makes " + table + "." + column.name() + " NOT NULL again: " + rows
                    + " get its type's zero";
            return List.of(Notices.column("undo-fill", table, column, text));
        }

        @Override
        public List<Notice> visitRefuseRows(Fill.RefuseRows fill) {
            String text = "the undo makes " + table + "." + column.name() + " NOT NULL again and stops if there are "
                    + rows.replace("all rows", "rows") + ": a key or a check lets no one value stand for all";
            return List.of(Notices.column("undo-refuses", table, column, text));
        }
    }
}
