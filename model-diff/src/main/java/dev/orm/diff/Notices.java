package dev.orm.diff;

import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the operations lose, and what their undo cannot bring back. */
final class Notices extends SelectiveVisitor<List<Notice>> {
    private final Schema before;
    private final Made made;
    private final Phrases phrases;

    /** @param made by this history, under the names of now */
    Notices(Schema before, Made made, Phrases phrases) {
        this.before = before;
        this.made = made;
        this.phrases = phrases;
    }

    List<Notice> of(List<Operation> operations) {
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
                    .filter(index -> !made.made(table.name(), index.name().text()))
                    .forEach(index -> foreign.add("index " + index.name()));
        }
        before.triggersOn(table.name()).forEach(trigger -> foreign.add("trigger " + trigger.name()));
        return foreign.stream().collect(Collectors.joining(", "));
    }

    @Override
    public List<Notice> visitDropColumn(Operation.DropColumn operation) {
        List<Notice> notices = new ArrayList<>();
        String name = operation.table() + "." + operation.column().name();
        notices.add(column(
                "data-loss", operation.table(), operation.column(), "column " + name + " is dropped with its values"));
        notices.addAll(undo(operation.table(), operation.column(), operation.undoFill()));
        return notices;
    }

    @Override
    public List<Notice> visitAlterColumn(Operation.AlterColumn operation) {
        List<Notice> notices = new ArrayList<>();
        Column from = operation.before();
        Column into = operation.after();
        if (TypeSilence.narrows(from.type(), into.type())) {
            String change = phrases.type(from.type()) + " -> " + phrases.type(into.type());
            String text = "values of " + operation.table() + "." + into.name() + " may not fit: " + change;
            notices.add(column("narrow-type", operation.table(), into, text));
        }
        notices.addAll(undo(operation.table(), from, operation.undoFill()));
        return notices;
    }

    private static List<Notice> undo(TableName table, Column column, @Nullable Fill fill) {
        return fill == null ? List.of() : fill.accept(new UndoNotice(table, column));
    }

    private static Notice column(String kind, TableName table, Column column, String text) {
        return new Notice(kind, table.toString(), column.name(), text);
    }

    private record UndoNotice(TableName table, Column column) implements Fill.Visitor<List<Notice>> {
        @Override
        public List<Notice> visitExpression(Fill.Expression fill) {
            return List.of();
        }

        @Override
        public List<Notice> visitZero(Fill.Zero fill) {
            String text = "the undo fills " + table + "." + column.name() + ", which is NOT NULL, with its type's zero";
            return List.of(Notices.column("undo-fill", table, column, text));
        }

        @Override
        public List<Notice> visitRefuseRows(Fill.RefuseRows fill) {
            String text = "the undo stops if " + table + " holds rows: " + column.name()
                    + " is NOT NULL and no one value fits all of them";
            return List.of(Notices.column("undo-refuses", table, column, text));
        }
    }
}
