package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Remarks;
import dev.orm.operation.Fill;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spells operations for PostgreSQL: tables are changed in place, and what stands in the way is put back afterwards. */
final class PostgresqlDdl extends PostgresqlSpelling {
    private static final int SETS_EXPRESSIONS = 17;

    private final int version;
    private final Belongings belongings = new Belongings(this);

    /** @param version the server's major version */
    PostgresqlDdl(int version) {
        this.version = version;
    }

    @Override
    public DdlScript spell(List<Operation> operations, Schema before) {
        return new SpelledChange(this, operations, before).script();
    }

    @Override
    public boolean narrows(SqlType before, SqlType after) {
        return super.narrows(before, after) && !Lossless.is(before, after);
    }

    @Override
    protected String zero(SqlType type) {
        return RawZero.of(type).orElseGet(() -> super.zero(type));
    }

    /** A text becomes a value of a named type only by a cast. */
    @Override
    protected Optional<String> value(@Nullable Fill fill, Column column) {
        boolean named = column.type() instanceof SqlType.Enumeration && fill instanceof Fill.Expression;
        return super.value(fill, column).map(sql -> named ? sql + "::text::" + types.spell(column.type()) : sql);
    }

    Optional<String> valueOf(@Nullable Fill fill, Column column) {
        return value(fill, column);
    }

    boolean setsExpressions() {
        return version >= SETS_EXPRESSIONS;
    }

    @Override
    public List<DdlStatement> visitAddColumn(Operation.AddColumn operation) {
        List<DdlStatement> statements = new ArrayList<>(super.visitAddColumn(operation));
        if (operation.column().comment() != null) {
            statements.add(DdlStatement.of(columnComment(operation.table(), operation.column())));
        }
        return with(statements, belongings.ofColumn(operation.table(), Options.none(), operation.column()));
    }

    List<String> belongingsOf(TableName table, Options before, Column column) {
        return belongings.ofColumn(table, before, column);
    }

    @Override
    public List<DdlStatement> visitAlterColumn(Operation.AlterColumn operation) {
        return new AlteredColumn(this, operation).statements();
    }

    List<DdlStatement> nullabilityOf(Operation.AlterColumn operation) {
        return nullability(operation);
    }

    List<DdlStatement> alterColumnOf(TableName table, Column column, String action) {
        return alterColumn(table, column, action);
    }

    String defaultOf(Column column) {
        return defaultClause(column, Objects.requireNonNull(column.defaultValue()));
    }

    /** What changes of how an identity numbers. */
    List<String> numbersChanged(Column before, Column after) {
        return sequenceClauses().changed(NumberedColumn.numbers(before), NumberedColumn.numbers(after));
    }

    String typeOf(Column column) {
        String type = types.spell(column.type());
        return column.collation() == null ? type : type + " " + collation(column.collation());
    }

    String typeNamesOf(SqlType type) {
        return types.spell(type);
    }

    /** A column that a sequence of its own numbers is written as people write it. */
    @Override
    public String columnDefinition(Column column) {
        if (!NumberedColumn.isPlainSerial(column)) {
            return super.columnDefinition(column);
        }
        return types.spell(column.type())
                        .replace("integer", "serial")
                        .replace("bigint", "bigserial")
                        .replace("smallint", "smallserial")
                + " not null";
    }

    @Override
    public List<DdlStatement> visitCreateIndex(Operation.CreateIndex operation) {
        return with(super.visitCreateIndex(operation), belongings.ofIndex(operation.table(), operation.index()));
    }

    @Override
    public List<DdlStatement> visitAddPrimaryKey(Operation.AddPrimaryKey operation) {
        PrimaryKey key = operation.key();
        return with(
                super.visitAddPrimaryKey(operation), belongings.ofKey(operation.table(), key.name(), key.options()));
    }

    @Override
    public List<DdlStatement> visitAddUnique(Operation.AddUnique operation) {
        UniqueConstraint key = operation.unique();
        return with(super.visitAddUnique(operation), belongings.ofKey(operation.table(), key.name(), key.options()));
    }

    @Override
    public List<DdlStatement> visitAddForeignKey(Operation.AddForeignKey operation) {
        ForeignKey key = operation.key();
        return with(
                super.visitAddForeignKey(operation),
                belongings.ofConstraint(operation.table(), key.name(), key.options()));
    }

    @Override
    public List<DdlStatement> visitAddCheck(Operation.AddCheck operation) {
        CheckConstraint check = operation.check();
        return with(
                super.visitAddCheck(operation),
                belongings.ofConstraint(operation.table(), check.name(), check.options()));
    }

    private static List<DdlStatement> with(List<DdlStatement> statements, List<String> following) {
        List<DdlStatement> all = new ArrayList<>(statements);
        following.forEach(sql -> all.add(DdlStatement.of(sql)));
        return all;
    }

    List<String> belongingsOf(NamedType type) {
        return belongings.ofType(type);
    }

    @Override
    public List<DdlStatement> visitDropIndex(Operation.DropIndex operation) {
        return one("drop index "
                + name(operation.table().withName(operation.index().name().text())));
    }

    @Override
    public List<DdlStatement> visitSetTableOptions(Operation.SetTableOptions operation) {
        List<DdlStatement> statements = new ArrayList<>();
        boolean was = operation.before().has(OptionKeys.UNLOGGED);
        boolean is = operation.after().has(OptionKeys.UNLOGGED);
        if (was != is) {
            statements.addAll(alter(operation.table(), is ? "set unlogged" : "set logged"));
        }
        rowSecurity(operation.table(), operation.before(), operation.after())
                .forEach(sql -> statements.add(DdlStatement.of(sql)));
        return statements;
    }

    @Override
    public List<DdlStatement> visitAlterSequence(ObjectOperation.AlterSequence operation) {
        Sequence before = operation.before();
        Sequence after = operation.after();
        List<DdlStatement> statements = new ArrayList<>(super.visitAlterSequence(operation));
        if (!before.options().get(OptionKeys.OWNED_BY).equals(after.options().get(OptionKeys.OWNED_BY))) {
            statements.add(DdlStatement.of(owned(after)));
        }
        return statements;
    }

    @Override
    public List<DdlStatement> visitCreateType(ObjectOperation.CreateType operation) {
        return with(one(createType(operation.type())), belongings.ofType(operation.type()));
    }

    String createType(NamedType type) {
        String values = type.values().stream().map(syntax::literal).collect(Collectors.joining(", "));
        return "create type " + name(type.name()) + " as enum (" + values + ")";
    }

    @Override
    public List<DdlStatement> visitDropType(ObjectOperation.DropType operation) {
        return one("drop type " + name(operation.type().name()));
    }

    @Override
    public List<DdlStatement> visitCreateView(ObjectOperation.CreateView operation) {
        return statements(operation.view().definition());
    }

    @Override
    public List<DdlStatement> visitDropView(ObjectOperation.DropView operation) {
        boolean stored = words(operation.view().definition()).startsWith("create materialized");
        return one("drop " + (stored ? "materialized " : "") + "view "
                + name(operation.view().name()));
    }

    @Override
    public List<DdlStatement> visitCreateTrigger(ObjectOperation.CreateTrigger operation) {
        return statements(operation.trigger().definition());
    }

    @Override
    public List<DdlStatement> visitDropTrigger(ObjectOperation.DropTrigger operation) {
        Trigger trigger = operation.trigger();
        return one("drop " + trigger.kind() + " " + syntax.name(trigger.name()) + " on " + name(trigger.table()));
    }

    private static String words(String definition) {
        return definition.strip().toLowerCase(Locale.ROOT);
    }

    /** What the catalogue says about a view or trigger may be several statements: owner, grants, comments. */
    private List<DdlStatement> statements(String definition) {
        return StatementReader.all(definition, syntax).stream()
                .map(Statement::sql)
                .map(sql -> one(sql).get(0))
                .toList();
    }

    /** Drops the column and makes it anew; only what is computed is lost. */
    List<DdlStatement> replaced(TableName table, Column before, Column after) {
        String drop = "alter table " + name(table) + " drop column " + syntax.name(before.name());
        List<DdlStatement> statements = new ArrayList<>();
        statements.add(
                before.generated() == null
                        ? DdlStatement.remarked(Remarks.dropColumn(table, before.name()), drop)
                        : DdlStatement.of(drop));
        statements.addAll(visitAddColumn(new Operation.AddColumn(table, after, null)));
        return statements;
    }
}
