package dev.orm.diff;

import dev.orm.operation.Fill;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationVisitor;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an operation into one line. */
final class DifferenceWriter implements OperationVisitor<Difference> {
    private final Phrases phrases;

    DifferenceWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Difference visitCreateTable(Operation.CreateTable operation) {
        return of(
                "add-table", operation.table().name(), operation.table().name().toString());
    }

    @Override
    public Difference visitDropTable(Operation.DropTable operation) {
        return of(
                "drop-table", operation.table().name(), operation.table().name().toString());
    }

    @Override
    public Difference visitRenameTable(Operation.RenameTable operation) {
        return of("rename-table", operation.before(), operation.before() + " to " + operation.after());
    }

    @Override
    public Difference visitAddColumn(Operation.AddColumn operation) {
        return column("add-column", operation.table(), operation.column(), definition(operation.column()));
    }

    @Override
    public Difference visitDropColumn(Operation.DropColumn operation) {
        return column("drop-column", operation.table(), operation.column(), definition(operation.column()));
    }

    @Override
    public Difference visitRenameColumn(Operation.RenameColumn operation) {
        String text = "rename-column " + operation.table() + "." + operation.before() + " to " + operation.after();
        return new Difference("rename-column", operation.table().toString(), operation.before(), text);
    }

    @Override
    public Difference visitAlterColumn(Operation.AlterColumn operation) {
        List<String> changes = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (!aspect.same(operation.before(), operation.after())) {
                changes.add(said(aspect, operation.before()) + " -> " + said(aspect, operation.after()));
            }
        }
        if (changes.isEmpty() && operation.fill() instanceof Fill.Expression fill) {
            changes.add("values become " + fill.sql());
        }
        return column("alter-column", operation.table(), operation.after(), String.join(", ", changes));
    }

    @Override
    public Difference visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return part(
                "add-primary-key",
                operation.table(),
                operation.key().name(),
                PartNames.columns(operation.key().columns()));
    }

    @Override
    public Difference visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return part(
                "drop-primary-key",
                operation.table(),
                operation.key().name(),
                PartNames.columns(operation.key().columns()));
    }

    @Override
    public Difference visitAddUnique(Operation.AddUnique operation) {
        return part(
                "add-unique",
                operation.table(),
                operation.unique().name(),
                PartNames.columns(operation.unique().columns()));
    }

    @Override
    public Difference visitDropUnique(Operation.DropUnique operation) {
        return part(
                "drop-unique",
                operation.table(),
                operation.unique().name(),
                PartNames.columns(operation.unique().columns()));
    }

    @Override
    public Difference visitAddForeignKey(Operation.AddForeignKey operation) {
        return part("add-foreign-key", operation.table(), operation.key().name(), Phrases.reference(operation.key()));
    }

    @Override
    public Difference visitDropForeignKey(Operation.DropForeignKey operation) {
        return part("drop-foreign-key", operation.table(), operation.key().name(), Phrases.reference(operation.key()));
    }

    @Override
    public Difference visitAddCheck(Operation.AddCheck operation) {
        return part("add-check", operation.table(), operation.check().name(), check(operation.check()));
    }

    private static String check(CheckConstraint check) {
        String enforcement = Phrases.enforcement(check);
        return "(" + check.expression() + ")" + (enforcement.isEmpty() ? "" : " " + enforcement);
    }

    @Override
    public Difference visitDropCheck(Operation.DropCheck operation) {
        return part("drop-check", operation.table(), operation.check().name(), check(operation.check()));
    }

    @Override
    public Difference visitCreateIndex(Operation.CreateIndex operation) {
        return part("add-index", operation.table(), operation.index().name(), definition(operation.index()));
    }

    @Override
    public Difference visitDropIndex(Operation.DropIndex operation) {
        return part("drop-index", operation.table(), operation.index().name(), definition(operation.index()));
    }

    @Override
    public Difference visitInsertRows(Operation.InsertRows operation) {
        return of("insert-rows", operation.table(), operation.rows().size() + " of " + operation.table());
    }

    @Override
    public Difference visitDeleteRows(Operation.DeleteRows operation) {
        return of("delete-rows", operation.table(), operation.rows().size() + " of " + operation.table());
    }

    @Override
    public Difference visitSetTableComment(Operation.SetTableComment operation) {
        return of("set-comment", operation.table(), "of " + operation.table());
    }

    @Override
    public Difference visitSetTableOptions(Operation.SetTableOptions operation) {
        String change = words(operation.before()) + " -> " + words(operation.after());
        return of("set-options", operation.table(), "of " + operation.table() + ": " + change);
    }

    @Override
    public Difference visitCreateSequence(ObjectOperation.CreateSequence operation) {
        return loose("add-sequence", operation.sequence().name().toString());
    }

    @Override
    public Difference visitDropSequence(ObjectOperation.DropSequence operation) {
        return loose("drop-sequence", operation.sequence().name().toString());
    }

    @Override
    public Difference visitAlterSequence(ObjectOperation.AlterSequence operation) {
        boolean moved = operation.before().start() != operation.after().start();
        String before = numbers(operation.before(), moved);
        String after = numbers(operation.after(), moved);
        return loose("alter-sequence", operation.after().name() + ": " + before + " -> " + after);
    }

    @Override
    public Difference visitRenameSequence(ObjectOperation.RenameSequence operation) {
        return loose("rename-sequence", operation.before() + " to " + operation.after());
    }

    private static String numbers(Sequence sequence, boolean withStart) {
        Options options = sequence.options();
        return (withStart ? "start " + sequence.start() + ", " : "") + "increment " + sequence.increment()
                + (options.isEmpty() ? "" : ", " + Phrases.options(options));
    }

    @Override
    public Difference visitCreateType(ObjectOperation.CreateType operation) {
        return loose("add-type", operation.type().name() + values(operation.type()));
    }

    @Override
    public Difference visitDropType(ObjectOperation.DropType operation) {
        return loose("drop-type", operation.type().name() + values(operation.type()));
    }

    @Override
    public Difference visitAlterType(ObjectOperation.AlterType operation) {
        String change = values(operation.before()) + " ->" + values(operation.after());
        return loose("alter-type", operation.after().name() + ":" + change);
    }

    @Override
    public Difference visitCreateView(ObjectOperation.CreateView operation) {
        return loose("add-view", operation.view().name().toString());
    }

    @Override
    public Difference visitDropView(ObjectOperation.DropView operation) {
        return loose("drop-view", operation.view().name().toString());
    }

    @Override
    public Difference visitCreateTrigger(ObjectOperation.CreateTrigger operation) {
        return of(
                "add-trigger", operation.trigger().table(), operation.trigger().name());
    }

    @Override
    public Difference visitDropTrigger(ObjectOperation.DropTrigger operation) {
        return of(
                "drop-trigger", operation.trigger().table(), operation.trigger().name());
    }

    @Override
    public Difference visitExecute(Operation.Execute operation) {
        return loose("execute", operation.sql());
    }

    private String definition(Column column) {
        return phrases.created(column).text();
    }

    private static String definition(Index index) {
        List<String> parts = index.parts().stream().map(DifferenceWriter::text).toList();
        return (index.unique() ? "unique " : "")
                + PartNames.columns(parts)
                + (index.where() == null ? "" : " where " + index.where());
    }

    private static String text(IndexPart part) {
        String what = part.column() == null ? "(" + part.expression() + ")" : part.column();
        return part.descending() ? what + " desc" : what;
    }

    private String said(Aspect aspect, Column column) {
        String phrase = phrases.of(aspect, column);
        return phrase.isEmpty() ? aspect.none() : phrase;
    }

    private static String words(Options options) {
        return options.isEmpty() ? "none" : String.join(", ", options.values().keySet());
    }

    private static String values(NamedType type) {
        return " (" + String.join(", ", type.values()) + ")";
    }

    private static Difference column(String kind, TableName table, Column column, String text) {
        String line = kind + " " + table + "." + column.name() + ": " + text;
        return new Difference(kind, table.toString(), column.name(), line);
    }

    private static Difference part(String kind, TableName table, @Nullable Name name, String text) {
        String named = name == null ? "" : name.text() + " ";
        return of(kind, table, named + "on " + table + ": " + text);
    }

    private static Difference of(String kind, TableName table, String text) {
        return new Difference(kind, table.toString(), null, kind + " " + text);
    }

    private static Difference loose(String kind, String text) {
        return new Difference(kind, null, null, kind + " " + text);
    }
}
