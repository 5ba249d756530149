package dev.orm.dialect;

import dev.orm.operation.Fill;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationVisitor;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spells each operation as the SQL standard has it, one after the other; a dialect overrides what it has otherwise. */
public class StandardDdl extends TableSpelling implements Ddl, OperationVisitor<List<DdlStatement>> {

    public StandardDdl(Syntax syntax, TypeNames types) {
        super(syntax, types);
    }

    @Override
    public DdlScript spell(List<Operation> operations, Schema before) {
        List<DdlStatement> statements = new ArrayList<>();
        operations.forEach(operation -> statements.addAll(operation.accept(this)));
        return new DdlScript(statements, List.of());
    }

    @Override
    public List<DdlStatement> visitCreateTable(Operation.CreateTable operation) {
        Table table = operation.table();
        if (!table.opaque().isEmpty()) {
            throw DdlRefusedException.notUnderstood(table.name().toString(), String.join(", ", table.opaque()));
        }
        return createAll(table).stream().map(DdlStatement::of).toList();
    }

    @Override
    public List<DdlStatement> visitDropTable(Operation.DropTable operation) {
        TableName table = operation.table().name();
        return List.of(DdlStatement.remarked(Remarks.dropTable(table), "drop table " + name(table)));
    }

    @Override
    public List<DdlStatement> visitRenameTable(Operation.RenameTable operation) {
        return alter(
                operation.before(), "rename to " + syntax.name(operation.after().name()));
    }

    @Override
    public List<DdlStatement> visitAddColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        TableName table = operation.table();
        Optional<String> value = value(operation.fill(), column.withDefault(null));
        if (value.isEmpty()) {
            return alter(table, "add column " + column(column));
        }
        List<DdlStatement> statements =
                new ArrayList<>(alter(table, "add column " + column(column.withNullable(true))));
        statements.add(
                DdlStatement.of("update " + name(table) + " set " + syntax.name(column.name()) + " = " + value.get()));
        if (!column.nullable()) {
            statements.addAll(alterColumn(table, column, "set not null"));
        }
        return statements;
    }

    @Override
    public List<DdlStatement> visitDropColumn(Operation.DropColumn operation) {
        String column = operation.column().name();
        return List.of(DdlStatement.remarked(
                Remarks.dropColumn(operation.table(), column),
                "alter table " + name(operation.table()) + " drop column " + syntax.name(column)));
    }

    @Override
    public List<DdlStatement> visitRenameColumn(Operation.RenameColumn operation) {
        return alter(
                operation.table(),
                "rename column " + syntax.name(operation.before()) + " to " + syntax.name(operation.after()));
    }

    @Override
    public List<DdlStatement> visitAlterColumn(Operation.AlterColumn operation) {
        TableName table = operation.table();
        Column before = operation.before();
        Column after = operation.after();
        if (!Objects.equals(before.generated(), after.generated())
                || !Objects.equals(before.collation(), after.collation())
                || !before.options().equals(after.options())
                || before.isIdentity() != after.isIdentity()
                || operation.converts()) {
            throw refused("column " + table + "." + after.name() + " cannot be changed this way");
        }
        List<DdlStatement> statements = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            statements.add(type(table, before, after));
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            DefaultValue value = after.defaultValue();
            statements.addAll(
                    alterColumn(table, after, value == null ? "drop default" : "set " + defaultClause(value)));
        }
        if (before.nullable() != after.nullable()) {
            statements.addAll(nullability(operation));
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            statements.add(comment("column " + name(table) + "." + syntax.name(after.name()), after.comment()));
        }
        return statements;
    }

    private DdlStatement type(TableName table, Column before, Column after) {
        String sql = alterColumn(table, after, "set data type " + types.spell(after.type()))
                .get(0)
                .sql();
        return narrows(before.type(), after.type())
                ? DdlStatement.remarked(Remarks.narrowType(table, after.name()), sql)
                : DdlStatement.of(sql);
    }

    @Override
    public boolean narrows(SqlType before, SqlType after) {
        return TypeCapacity.of(before).exceeds(TypeCapacity.of(after));
    }

    protected List<DdlStatement> nullability(Operation.AlterColumn operation) {
        Column after = operation.after();
        if (after.nullable()) {
            return alterColumn(operation.table(), after, "drop not null");
        }
        List<DdlStatement> statements = new ArrayList<>();
        value(operation.fill(), after).ifPresent(value -> {
            String column = syntax.name(after.name());
            statements.add(DdlStatement.of("update " + name(operation.table()) + " set " + column + " = " + value
                    + " where " + column + " is null"));
        });
        statements.addAll(alterColumn(operation.table(), after, "set not null"));
        return statements;
    }

    @Override
    public List<DdlStatement> visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        return alter(operation.table(), "add " + primaryKey(operation.key()));
    }

    @Override
    public List<DdlStatement> visitDropPrimaryKey(Operation.DropPrimaryKey operation) {
        return dropConstraint(operation.table(), operation.key().name(), "primary key");
    }

    @Override
    public List<DdlStatement> visitAddUnique(Operation.AddUnique operation) {
        return alter(operation.table(), "add " + unique(operation.unique()));
    }

    @Override
    public List<DdlStatement> visitDropUnique(Operation.DropUnique operation) {
        return dropConstraint(operation.table(), operation.unique().name(), "unique constraint");
    }

    @Override
    public List<DdlStatement> visitAddForeignKey(Operation.AddForeignKey operation) {
        return alter(operation.table(), "add " + foreignKey(operation.key()));
    }

    @Override
    public List<DdlStatement> visitDropForeignKey(Operation.DropForeignKey operation) {
        return dropConstraint(operation.table(), operation.key().name(), "foreign key");
    }

    @Override
    public List<DdlStatement> visitAddCheck(Operation.AddCheck operation) {
        return alter(operation.table(), "add " + check(operation.check()));
    }

    @Override
    public List<DdlStatement> visitDropCheck(Operation.DropCheck operation) {
        return dropConstraint(operation.table(), operation.check().name(), "check");
    }

    @Override
    public List<DdlStatement> visitCreateIndex(Operation.CreateIndex operation) {
        return one(createIndex(operation.table(), operation.index()));
    }

    @Override
    public List<DdlStatement> visitDropIndex(Operation.DropIndex operation) {
        return one(dropIndex(operation.table(), operation.index()));
    }

    protected String dropIndex(TableName table, Index index) {
        return "drop index " + name(table.withName(index.name().text()));
    }

    @Override
    public List<DdlStatement> visitInsertRows(Operation.InsertRows operation) {
        return operation.rows().stream()
                .map(row -> DdlStatement.of(insertMissing(operation.table(), row)))
                .toList();
    }

    /** A row that may be there already; one of a single column is a counter, and any row will do. */
    protected String insertMissing(TableName table, SeedRow row) {
        String where = row.columns().size() == 1 ? "" : " where " + key(row);
        return "insert into " + name(table) + " (" + names(row.columns()) + ") select " + values(row)
                + " where not exists (select 1 from " + name(table) + where + ")";
    }

    @Override
    public List<DdlStatement> visitDeleteRows(Operation.DeleteRows operation) {
        return operation.rows().stream()
                .map(row -> DdlStatement.of("delete from " + name(operation.table()) + " where " + key(row)))
                .toList();
    }

    private String key(SeedRow row) {
        return syntax.name(row.columns().get(0)) + " = " + literal(row.values().get(0));
    }

    @Override
    public List<DdlStatement> visitSetTableComment(Operation.SetTableComment operation) {
        return List.of(comment("table " + name(operation.table()), operation.after()));
    }

    @Override
    public List<DdlStatement> visitSetTableOptions(Operation.SetTableOptions operation) {
        throw refused("options of table " + operation.table() + " cannot be changed");
    }

    @Override
    public List<DdlStatement> visitCreateSequence(ObjectOperation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return one(
                "create sequence " + name(sequence.name()) + sequenceClauses().created(sequence));
    }

    /** How the server says what a sequence is like. */
    protected SequenceClauses sequenceClauses() {
        return new SequenceClauses("", "cache 1", "no cycle");
    }

    @Override
    public List<DdlStatement> visitDropSequence(ObjectOperation.DropSequence operation) {
        return one("drop sequence " + name(operation.sequence().name()));
    }

    @Override
    public List<DdlStatement> visitAlterSequence(ObjectOperation.AlterSequence operation) {
        List<String> changes = sequenceClauses().changed(operation.before(), operation.after());
        return changes.isEmpty()
                ? List.of()
                : one("alter sequence " + name(operation.after().name()) + " " + String.join(" ", changes));
    }

    @Override
    public List<DdlStatement> visitRenameSequence(ObjectOperation.RenameSequence operation) {
        return one("alter sequence " + name(operation.before()) + " rename to "
                + syntax.name(operation.after().name()));
    }

    @Override
    public List<DdlStatement> visitCreateType(ObjectOperation.CreateType operation) {
        throw refused("type " + operation.type().name() + " cannot be created");
    }

    @Override
    public List<DdlStatement> visitDropType(ObjectOperation.DropType operation) {
        throw refused("type " + operation.type().name() + " cannot be dropped");
    }

    @Override
    public List<DdlStatement> visitAlterType(ObjectOperation.AlterType operation) {
        throw refused("type " + operation.before().name() + " cannot be changed");
    }

    @Override
    public List<DdlStatement> visitCreateView(ObjectOperation.CreateView operation) {
        return one(operation.view().definition());
    }

    @Override
    public List<DdlStatement> visitDropView(ObjectOperation.DropView operation) {
        return one("drop view " + name(operation.view().name()));
    }

    @Override
    public List<DdlStatement> visitCreateTrigger(ObjectOperation.CreateTrigger operation) {
        return one(operation.trigger().definition());
    }

    @Override
    public List<DdlStatement> visitDropTrigger(ObjectOperation.DropTrigger operation) {
        return one("drop trigger " + syntax.name(operation.trigger().name()));
    }

    @Override
    public List<DdlStatement> visitExecute(Operation.Execute operation) {
        return one(operation.sql());
    }

    /** What rows without a value get in the column: the fill's, else its default. */
    protected Optional<String> value(@Nullable Fill fill, Column column) {
        if (fill != null) {
            return fill.accept(new FillValue(zero(column.type())));
        }
        DefaultValue value = column.defaultValue();
        if (value == null || column.isIdentity() || value.equals(DefaultValue.Literal.nothing())) {
            return Optional.empty();
        }
        return Optional.of(defaultClause(value).replaceFirst("^default ", ""));
    }

    /** The zero of the type as SQL. */
    protected String zero(SqlType type) {
        return type.accept(new ZeroValue());
    }

    protected List<DdlStatement> alter(TableName table, String action) {
        return one("alter table " + name(table) + " " + action);
    }

    protected List<DdlStatement> alterColumn(TableName table, Column column, String action) {
        return alter(table, "alter column " + syntax.name(column.name()) + " " + action);
    }

    protected List<DdlStatement> dropConstraint(TableName table, @Nullable Name name, String kind) {
        if (name == null) {
            throw refused("a " + kind + " of table " + table + " that has no name cannot be dropped");
        }
        return alter(table, "drop constraint " + syntax.name(name.text()));
    }

    protected DdlStatement comment(String object, @Nullable String text) {
        return DdlStatement.of("comment on " + object + " is " + (text == null ? "null" : syntax.literal(text)));
    }

    protected static List<DdlStatement> one(String sql) {
        return List.of(DdlStatement.of(withoutSemicolon(sql)));
    }

    private static String withoutSemicolon(String sql) {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    protected static DdlRefusedException refused(String what) {
        return DdlRefusedException.noSpelling(what);
    }
}
