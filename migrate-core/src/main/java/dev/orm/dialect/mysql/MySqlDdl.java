package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.SequenceClauses;
import dev.orm.operation.Fill;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.UnfollowedRenames;
import dev.orm.schema.Column;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.sql.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spells operations: all that can go together in a table is one ALTER, because each copies the table or locks it. */
public final class MySqlDdl extends MySqlSpelling {

    public MySqlDdl(ServerFacts facts) {
        super(facts);
    }

    @Override
    public DdlScript spell(List<Operation> operations, Schema before) {
        UnfollowedRenames renames = UnfollowedRenames.in(operations, before, syntax);
        StrandedRename.refuse(renames.stranded());
        List<DdlStatement> statements = new AlterRun(this, before).statements(renames.operations());
        return new DdlScript(MadeAgain.together(statements), List.of());
    }

    @Override
    public boolean narrows(SqlType before, SqlType after) {
        return !Passage.isWritten(before, after, features()) && MySqlCapacity.narrows(before, after);
    }

    @Override
    public List<DdlStatement> visitCreateTable(Operation.CreateTable operation) {
        ZeroDates.refuseNew(operation.table(), this);
        return super.visitCreateTable(operation);
    }

    @Override
    public List<DdlStatement> visitRenameTable(Operation.RenameTable operation) {
        return alter(operation.before(), "rename to " + name(operation.after()));
    }

    /** MariaDB keeps a sequence as a table: https://mariadb.com/kb/en/sequence-overview/ */
    @Override
    public List<DdlStatement> visitRenameSequence(ObjectOperation.RenameSequence operation) {
        return visitRenameTable(new Operation.RenameTable(operation.before(), operation.after()));
    }

    @Override
    public List<DdlStatement> visitCreateView(ObjectOperation.CreateView operation) {
        View view = operation.view();
        return new MadeAgain(facts).statements(view.making(), withoutUsualDefiner(view.definition()));
    }

    @Override
    public List<DdlStatement> visitCreateTrigger(ObjectOperation.CreateTrigger operation) {
        Trigger trigger = operation.trigger();
        MadeAgain again = new MadeAgain(facts);
        String sql = withoutUsualDefiner(trigger.definition());
        again.refuseUnreadable(trigger, sql);
        return again.statements(trigger.making(), sql);
    }

    /** Who makes a view or a trigger is its definer, where it says none. */
    private String withoutUsualDefiner(String definition) {
        String definer = Pattern.quote(StoredPrograms.definer(facts.account(), syntax));
        return definition.replaceFirst("^(create (?:algorithm = \\w+ )?)" + definer, "$1");
    }

    @Override
    public List<DdlStatement> visitDropTrigger(ObjectOperation.DropTrigger operation) {
        TableName trigger =
                operation.trigger().table().withName(operation.trigger().name());
        return one("drop trigger " + name(trigger));
    }

    /** Hibernate turns the cache off, so that no numbers are lost when the server stops. */
    @Override
    protected SequenceClauses sequenceClauses() {
        return new SequenceClauses("nocache", "nocache", "nocycle");
    }

    ServerFacts facts() {
        return facts;
    }

    Features features() {
        return facts.features();
    }

    Syntax syntax() {
        return syntax;
    }

    String list(List<String> columns) {
        return names(columns);
    }

    /** What rows get from a fill. */
    Optional<String> fill(@Nullable Fill fill, Column column) {
        return fill == null ? Optional.empty() : value(fill, column);
    }

    /** The statement that gives rows without a value one, where a column becomes NOT NULL, or all rows another. */
    Optional<String> fills(Operation.AlterColumn operation) {
        Column after = operation.after();
        if (operation.converts() && keepsItsKind(operation)) {
            return value(operation.fill(), after).map(value -> syntax.name(after.name()) + " = " + value);
        }
        boolean tightens = operation.before().nullable() && !after.nullable();
        String column = syntax.name(after.name());
        return tightens && after.generated() == null
                ? value(operation.fill(), after).map(value -> column + " = " + value + " where " + column + " is null")
                : Optional.empty();
    }

    /** The assignment that makes a value of the new type of every value, where the server does not. */
    Optional<String> passes(Operation.AlterColumn operation, Passage through) {
        String column = syntax.name(operation.after().name());
        return Optional.of(through).flatMap(passage -> passage.of(column)).map(value -> column + " = " + value);
    }

    /** The character set of a column's texts. */
    String charset(Table table, Column column) {
        Collations collations = new Collations(facts);
        String ofTable = collations.ofTable(table.options());
        String own = collations.ofColumn(column, ofTable);
        return Charsets.ofCollation(own == null ? ofTable : own);
    }

    /** Whether every value becomes another, which the type from before does not hold. */
    static boolean becomesAnother(Operation.AlterColumn operation) {
        boolean said = operation.fill() instanceof Fill.Expression;
        return said && !keepsItsKind(operation) && (operation.converts() || CountedEnum.isBetween(operation));
    }

    /** Whether the type from before holds the new values too. */
    private static boolean keepsItsKind(Operation.AlterColumn operation) {
        SqlType before = operation.before().type();
        SqlType after = operation.after().type();
        return before.equals(after) || (before instanceof SqlType.Enumeration && after instanceof SqlType.Enumeration);
    }

    /** The name as SQL; what has none cannot be named. */
    String named(@Nullable Name name, String kind, TableName table) {
        if (name == null) {
            throw refused("a " + kind + " of table " + table + " that has no name cannot be dropped");
        }
        return syntax.name(name.text());
    }
}
