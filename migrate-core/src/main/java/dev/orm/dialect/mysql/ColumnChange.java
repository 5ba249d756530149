package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.InterimName;
import dev.orm.dialect.Remarks;
import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DerivedName;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Table;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.MentionedNames;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one column becomes another: by its default alone, by MODIFY, which says it whole, or by dropping and adding it. */
final class ColumnChange {
    private final MySqlDdl ddl;
    private final Table before;
    private final Table after;
    private final Optional<String> collation;
    private final Set<String> modified = new HashSet<>();

    /** @param collation that the table gets in the same ALTER, which no column heeds by itself; empty: it keeps its own */
    ColumnChange(MySqlDdl ddl, Table before, Table after, Optional<String> collation) {
        this.ddl = ddl;
        this.before = before;
        this.after = after;
        this.collation = collation;
    }

    /** Gives those columns the table's new collation that have none of their own and do not change otherwise. */
    void inherit(Clauses clauses) {
        after.columns().stream()
                .filter(column ->
                        changesCollation(column) && before.column(column.name()).isPresent())
                .forEach(column -> modify(column, clauses));
    }

    private boolean changesCollation(Column column) {
        return collation.isPresent() && Collations.inherits(column);
    }

    /** The column as it stands in the table, once in an ALTER. */
    void modify(Column to, Clauses clauses) {
        if (modified.add(to.name())) {
            clauses.modify(definition(to));
        }
    }

    /** As it stands in the table, with the table's new collation where it is to have that. */
    String definition(Column column) {
        return ddl.columnInTable(after, changesCollation(column) ? column.withCollation(collation.get()) : column);
    }

    void add(Operation.AlterColumn operation, Clauses clauses) {
        Column from = operation.before();
        Column to = operation.after();
        String name = ddl.syntax().name(to.name());
        if (ddl.narrows(from.type(), to.type())) {
            clauses.remark(Remarks.narrowType(before.name(), to.name()));
        }
        if (operation.becomesComputed()) {
            clauses.remark(Remarks.dropColumn(before.name(), to.name()));
        }
        if (onlyDefaultBecomesLiteral(from, to) && !changesCollation(to)) {
            clauses.add("alter column " + name + " set default "
                    + ddl.defaultText(to.type(), Objects.requireNonNull(to.defaultValue())));
        } else if (changesStorage(from.generated(), to.generated())) {
            replace(to, clauses);
        } else {
            modify(to, clauses);
        }
    }

    /** Whether a column that was never stored becomes one with values of its own. */
    static boolean ceasesToBeComputed(Operation.AlterColumn operation) {
        GeneratedColumn from = operation.before().generated();
        return from != null && !from.stored() && operation.after().generated() == null;
    }

    /** The assignment that gives rows the values that the column had when it was computed. */
    String computed(Operation.AlterColumn operation) {
        GeneratedColumn from = Objects.requireNonNull(operation.before().generated());
        return ddl.syntax().name(operation.after().name()) + " = " + from.expression();
    }

    /** Drops the column and adds it where it was, with the indexes that would lose it. */
    void replace(Column to, Clauses clauses) {
        replace(to, "add column " + definition(to) + position(to), clauses);
    }

    /** The new values come in a column of their own, beside the old one, and then take its place. */
    void convert(Operation.AlterColumn operation, Clauses first, Clauses second) {
        Column to = operation.after();
        refuseWhatHoldsOn(to);
        if (ddl.narrows(operation.before().type(), to.type())) {
            second.remark(Remarks.narrowType(before.name(), to.name()));
        }
        Column beside = to.withName(newName(to))
                .withNullable(true)
                .withDefault(null)
                .withComment(null)
                .withOptions(to.options().without(OptionKeys.ON_UPDATE));
        first.add("add column " + ddl.columnInTable(after, beside) + " after "
                + ddl.syntax().name(to.name()));
        String change = "change column " + ddl.syntax().name(beside.name()) + " " + definition(to);
        replace(to, change, second);
    }

    /** What the column is called until it takes the old one's place. */
    static String newName(Column to) {
        return DerivedName.fitted(InterimName.of(to.name()));
    }

    private void refuseWhatHoldsOn(Column to) {
        boolean inKey = after.primaryKeyColumns().contains(to.name());
        boolean checked = after.checks().stream()
                .filter(check -> before.checks().contains(check))
                .anyMatch(check -> mentions(check.expression(), to));
        boolean computed = after.columns().stream()
                .map(Column::generated)
                .anyMatch(generated -> generated != null && mentions(generated.expression(), to));
        if (inKey || checked || computed) {
            throw DdlRefusedException.impossible(
                    "column " + before.name() + "." + to.name() + " cannot get another type and other values at once",
                    "table " + before.name(),
                    "the primary key, a check or a generated column holds on to it",
                    "add a column with --fill in one revision, and let it take the old one's place in the next");
        }
    }

    private boolean uses(IndexPart part, Column column) {
        String expression = part.expression();
        return expression == null ? column.name().equals(part.column()) : mentions(expression, column);
    }

    private boolean mentions(String expression, Column column) {
        return MentionedNames.in(expression, ddl.syntax()).contains(column.name());
    }

    /** @param comes the clause that brings the column again */
    private void replace(Column to, String comes, Clauses clauses) {
        modified.add(to.name());
        String name = ddl.syntax().name(to.name());
        List<UniqueConstraint> uniques = after.uniques().stream()
                .filter(unique -> before.uniques().contains(unique))
                .filter(unique -> unique.columns().contains(to.name()))
                .toList();
        List<Index> indexes = after.indexes().stream()
                .filter(index -> before.indexes().contains(index))
                .filter(index -> index.parts().stream().anyMatch(part -> uses(part, to)))
                .toList();
        uniques.forEach(unique -> clauses.add("drop index " + ddl.named(unique.name(), "unique", before.name())));
        indexes.forEach(index ->
                clauses.add("drop index " + ddl.syntax().name(index.name().text())));
        clauses.add("drop column " + name);
        clauses.add(comes);
        uniques.forEach(unique -> clauses.add("add " + ddl.unique(unique)));
        indexes.forEach(index -> clauses.add("add " + ddl.indexLine(index)));
    }

    /** The column as it will be, but that its rows may be without a value until they are filled. */
    void addNullable(Operation.AlterColumn operation, Clauses clauses) {
        Column to = operation.after();
        if (ddl.narrows(operation.before().type(), to.type())) {
            clauses.remark(Remarks.narrowType(before.name(), to.name()));
        }
        clauses.modify(definition(to.withNullable(true)));
    }

    /** A check that stands in a column's definition comes and goes with it. */
    Void modify(CheckConstraint check, Clauses clauses) {
        String name = check.options().get(OptionKeys.COLUMN).orElse("");
        after.column(name).ifPresent(column -> modify(column, clauses));
        return nothing();
    }

    @SuppressWarnings("NullAway") // a visitor's answer of nothing
    private static Void nothing() {
        return null;
    }

    private static boolean onlyDefaultBecomesLiteral(Column from, Column to) {
        DefaultValue value = to.defaultValue();
        boolean plain = value instanceof DefaultValue.Literal literal
                && literal.kind() != DefaultValue.Literal.Kind.NULL
                && !ColumnLowering.needsParentheses(to.type());
        return plain && from.withDefault(value).equals(to) && !from.isIdentity();
    }

    /** The server turns a stored column into a plain one and back; whether it is stored cannot be changed. */
    private static boolean changesStorage(@Nullable GeneratedColumn from, @Nullable GeneratedColumn to) {
        if (from != null && to != null) {
            return from.stored() != to.stored();
        }
        return to != null && !to.stored();
    }

    private String position(Column column) {
        int at = before.columnNames().indexOf(column.name());
        return at <= 0
                ? " first"
                : " after " + ddl.syntax().name(before.columnNames().get(at - 1));
    }
}
