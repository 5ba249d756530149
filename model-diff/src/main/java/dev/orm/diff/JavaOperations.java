package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.operation.Fill;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaDraft;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.script.JavaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Operations as the statements of a Java migration; what has no neutral words names its database. */
final class JavaOperations extends SelectiveVisitor<String> {
    private final Dialect dialect;
    private final SchemaDraft draft;

    /** @param before the schema before the first operation */
    JavaOperations(Dialect dialect, Schema before) {
        this.dialect = dialect;
        this.draft = SchemaDraft.of(before, dialect.syntax());
    }

    /**
     * A line or more for each.
     *
     * @param here the same operations as this database has them
     */
    String write(List<Operation> operations, List<Operation> here) {
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < operations.size(); index++) {
            texts.add(operations.get(index).accept(this));
            draft.apply(here.get(index));
        }
        return String.join("\n", texts);
    }

    private static String op(String name, TableName table, String arguments) {
        return "op." + name + "(" + JavaNames.table(table) + (arguments.isEmpty() ? "" : ", " + arguments) + ")";
    }

    /** As the database has it, for itself alone. */
    @Override
    String otherwise(Operation operation) {
        String database = JavaText.literal(dialect.capabilities().database());
        return dialect.ddl().spell(List.of(operation), draft.schema()).statements().stream()
                .map(statement -> "op.execute(" + database + ", " + JavaText.literal(statement.sql()) + ");")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String visitCreateTable(Operation.CreateTable operation) {
        Table table = operation.table();
        TableName name = table.name();
        StringBuilder text = new StringBuilder("op.createTable(" + JavaNames.table(name) + ", table -> {\n");
        PrimaryKey key = table.primaryKey();
        for (Column column : table.columns()) {
            line(
                    text,
                    "column(" + JavaText.literal(column.name()) + ", " + JavaTypes.of(column.type()) + ")"
                            + JavaParts.facets(column, table.primaryKeyColumns().contains(column.name())));
        }
        if (key != null) {
            line(text, "primaryKey(" + JavaParts.columns(key.parts()) + ")" + JavaParts.behind(key, name));
        }
        table.uniques()
                .forEach(unique -> line(
                        text, "unique(" + JavaParts.columns(unique.parts()) + ")" + JavaParts.behind(unique, name)));
        table.foreignKeys()
                .forEach(foreign -> line(
                        text,
                        "foreignKey(" + JavaNames.list(foreign.columns()) + ")" + JavaParts.behind(foreign, name)));
        table.checks()
                .forEach(check -> line(
                        text, "check(" + JavaText.literal(check.expression()) + ")" + JavaParts.behind(check, name)));
        table.indexes()
                .forEach(index ->
                        line(text, "index(" + JavaParts.columns(index.parts()) + ")" + JavaParts.behind(index, name)));
        table.seeds().forEach(seed -> line(text, "rows(" + JavaNames.list(seed.columns()) + ")" + row(seed)));
        String comment = table.comment();
        if (comment != null) {
            line(text, "comment(" + JavaText.literal(comment) + ")");
        }
        table.options()
                .values()
                .forEach((option, value) -> line(text, "option(" + JavaNames.list(List.of(option, value)) + ")"));
        return text.append("});").toString();
    }

    private static void line(StringBuilder text, String call) {
        text.append("    table.").append(call).append(";\n");
    }

    private static String row(SeedRow seed) {
        return ".row(" + seed.values().stream().map(JavaParts::literal).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public String visitDropTable(Operation.DropTable operation) {
        return op("dropTable", operation.table().name(), "") + ";";
    }

    @Override
    public String visitRenameTable(Operation.RenameTable operation) {
        return op("renameTable", operation.before(), JavaNames.table(operation.after())) + ";";
    }

    @Override
    public String visitAddColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        String followers =
                operation.followers().isEmpty() ? "" : ".before(" + JavaNames.list(operation.followers()) + ")";
        return op("addColumn", operation.table(), JavaText.literal(column.name()) + ", " + JavaTypes.of(column.type()))
                + JavaParts.facets(column, false) + fill(operation.fill()) + followers + ";";
    }

    private static String fill(@Nullable Fill fill) {
        return fill == null
                ? ""
                : fill.accept(new Fill.Visitor<String>() {
                    @Override
                    public String visitExpression(Fill.Expression expression) {
                        return ".fill(" + JavaText.literal(expression.sql()) + ")";
                    }

                    @Override
                    public String visitZero(Fill.Zero zero) {
                        return ".fillZero()";
                    }

                    @Override
                    public String visitRefuseRows(Fill.RefuseRows refuse) {
                        return ".refuseRows()";
                    }
                });
    }

    @Override
    public String visitDropColumn(Operation.DropColumn operation) {
        return op(
                        "dropColumn",
                        operation.table(),
                        JavaText.literal(operation.column().name())) + ";";
    }

    @Override
    public String visitRenameColumn(Operation.RenameColumn operation) {
        return op("renameColumn", operation.table(), JavaNames.list(List.of(operation.before(), operation.after())))
                + ";";
    }

    @Override
    public String visitAlterColumn(Operation.AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        String type = before.type().equals(after.type()) ? "" : ".type(" + JavaTypes.of(after.type()) + ")";
        return op("alterColumn", operation.table(), JavaText.literal(after.name())) + type
                + JavaParts.facets(before, after, false) + fill(operation.fill()) + ";";
    }

    @Override
    public String visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        PrimaryKey key = operation.key();
        return op("createPrimaryKey", operation.table(), JavaParts.columns(key.parts()))
                + JavaParts.behind(key, operation.table()) + ";";
    }

    @Override
    public String visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return op("dropPrimaryKey", operation.table(), "") + ";";
    }

    @Override
    public String visitAddUnique(Operation.AddUnique operation) {
        UniqueConstraint unique = operation.unique();
        return op("createUnique", operation.table(), JavaParts.columns(unique.parts()))
                + JavaParts.behind(unique, operation.table()) + ";";
    }

    @Override
    public String visitDropUnique(Operation.DropUnique operation) {
        UniqueConstraint unique = operation.unique();
        return drop("Unique", operation.table(), unique.name(), JavaNames.list(unique.columns()));
    }

    @Override
    public String visitAddForeignKey(Operation.AddForeignKey operation) {
        ForeignKey key = operation.key();
        return op("createForeignKey", operation.table(), JavaNames.list(key.columns()))
                + JavaParts.behind(key, operation.table()) + ";";
    }

    @Override
    public String visitDropForeignKey(Operation.DropForeignKey operation) {
        ForeignKey key = operation.key();
        return drop("ForeignKey", operation.table(), key.name(), JavaNames.list(key.columns()));
    }

    @Override
    public String visitAddCheck(Operation.AddCheck operation) {
        CheckConstraint check = operation.check();
        return op("createCheck", operation.table(), JavaText.literal(check.expression()))
                + JavaParts.behind(check, operation.table()) + ";";
    }

    @Override
    public String visitDropCheck(Operation.DropCheck operation) {
        CheckConstraint check = operation.check();
        return drop("Check", operation.table(), check.name(), JavaText.literal(check.expression()));
    }

    private static String drop(String kind, TableName table, @Nullable Name name, String parts) {
        return name == null
                ? "op.table(" + JavaNames.table(table) + ").drop" + kind + "Of(" + parts + ");"
                : op("drop" + kind, table, JavaText.literal(name.text())) + ";";
    }

    @Override
    public String visitCreateIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        return op("createIndex", operation.table(), JavaParts.columns(index.parts()))
                + JavaParts.behind(index, operation.table()) + ";";
    }

    @Override
    public String visitDropIndex(Operation.DropIndex operation) {
        Index index = operation.index();
        return op("dropIndex", operation.table(), JavaText.literal(index.name().text()))
                + (isEverywhere(index) ? "" : ".ifThere()") + ";";
    }

    /** Some databases have no indexes of a part of the rows, or of expressions. */
    private static boolean isEverywhere(Index index) {
        return index.where() == null && index.parts().stream().allMatch(part -> part.column() != null);
    }

    @Override
    public String visitInsertRows(Operation.InsertRows operation) {
        return rows("seed", operation.table(), operation.rows());
    }

    @Override
    public String visitDeleteRows(Operation.DeleteRows operation) {
        return rows("deleteRows", operation.table(), operation.rows());
    }

    private static String rows(String name, TableName table, List<SeedRow> rows) {
        return rows.stream()
                .map(seed -> op(name, table, JavaNames.list(seed.columns())) + row(seed) + ";")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String visitSetTableComment(Operation.SetTableComment operation) {
        String after = operation.after();
        return op("comment", operation.table(), after == null ? "null" : JavaText.literal(after)) + ";";
    }

    @Override
    public String visitCreateSequence(ObjectOperation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return op("createSequence", sequence.name(), "") + numbers(sequence) + ";";
    }

    @Override
    public String visitAlterSequence(ObjectOperation.AlterSequence operation) {
        boolean sameOptions =
                Objects.equals(operation.before().options(), operation.after().options());
        return sameOptions
                ? op("alterSequence", operation.after().name(), "") + numbers(operation.after()) + ";"
                : otherwise(operation);
    }

    private static String numbers(Sequence sequence) {
        return ".start(" + sequence.start() + ").increment(" + sequence.increment() + ")"
                + JavaParts.options(sequence.options());
    }

    @Override
    public String visitDropSequence(ObjectOperation.DropSequence operation) {
        return op("dropSequence", operation.sequence().name(), "") + ";";
    }

    @Override
    public String visitRenameSequence(ObjectOperation.RenameSequence operation) {
        return op("renameSequence", operation.before(), JavaNames.table(operation.after())) + ";";
    }

    @Override
    public String visitCreateType(ObjectOperation.CreateType operation) {
        return op(
                        "createEnum",
                        operation.type().name(),
                        JavaNames.list(operation.type().values())) + ";";
    }

    @Override
    public String visitAlterType(ObjectOperation.AlterType operation) {
        return op(
                        "alterEnum",
                        operation.after().name(),
                        JavaNames.list(operation.after().values())) + ";";
    }

    @Override
    public String visitDropType(ObjectOperation.DropType operation) {
        return op("dropEnum", operation.type().name(), "") + ";";
    }
}
