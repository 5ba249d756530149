package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlStatement;
import dev.orm.dialect.Remarks;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaDraft;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.Index;
import dev.orm.schema.NamedType;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * New values of an enumeration, in place where they are only added and nothing in the same revision uses one (a
 * transaction may not use what it added); else a new type takes the old one's place.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
final class ChangedType {
    private static final Pattern TYPE_ITSELF =
            Pattern.compile("(?:Enumeration\\[[^\\]]*\\[[^\\]]*\\][^\\]]*\\]|values=\\{)");

    private final PostgresqlDdl ddl;
    private final NamedType before;
    private final NamedType after;
    private final List<Table> tables;
    private final List<Operation> revision;
    private final List<DdlStatement> statements = new ArrayList<>();

    ChangedType(PostgresqlDdl ddl, ObjectOperation.AlterType change, SchemaDraft draft, List<Operation> revision) {
        this.ddl = ddl;
        this.before = change.before();
        this.after = change.after();
        this.tables = draft.schema().tables();
        this.revision = revision;
    }

    List<DdlStatement> statements() {
        if (onlyAdds(before, after, revision)) {
            add();
        } else {
            rebuild();
        }
        return statements;
    }

    /** The types that another one takes the place of. */
    static List<TableName> anew(List<Operation> revision) {
        return revision.stream()
                .filter(ObjectOperation.AlterType.class::isInstance)
                .map(ObjectOperation.AlterType.class::cast)
                .filter(change -> !onlyAdds(change.before(), change.after(), revision))
                .map(change -> change.before().name())
                .toList();
    }

    static boolean onlyAdds(NamedType before, NamedType after, List<Operation> revision) {
        List<String> rest = new ArrayList<>(after.values());
        rest.retainAll(before.values());
        return rest.equals(before.values()) && revision.stream().noneMatch(operation -> uses(operation, before, after));
    }

    private static boolean uses(Operation operation, NamedType before, NamedType after) {
        if (operation instanceof ObjectOperation.AlterType) {
            return false;
        }
        String text = TYPE_ITSELF.matcher(operation.toString()).replaceAll("");
        return after.values().stream()
                .filter(value -> !before.values().contains(value))
                .anyMatch(value -> isLiteral(value, text));
    }

    /** Whether the value stands there as a default, in quotes, or in an array. */
    private static boolean isLiteral(String value, String text) {
        return text.contains("text=" + value + "]")
                || text.contains("'" + value.replace("'", "''") + "'")
                || (text.contains("{") && text.contains(value));
    }

    private void add() {
        Set<String> there = new LinkedHashSet<>(before.values());
        List<String> values = after.values();
        for (int at = 0; at < values.size(); at++) {
            String value = values.get(at);
            if (there.add(value)) {
                sql("alter type " + ddl.name(after.name()) + " add value " + ddl.text(value) + place(values, at));
            }
        }
    }

    /** Behind the one before it; the first one before what was first. */
    private String place(List<String> values, int at) {
        if (at > 0) {
            boolean last = values.subList(at, values.size()).stream().noneMatch(before.values()::contains);
            return last ? "" : " after " + ddl.text(values.get(at - 1));
        }
        return before.values().isEmpty()
                ? ""
                : " before " + ddl.text(before.values().get(0));
    }

    private void rebuild() {
        TableName old = before.name()
                .withName(FoldedNames.of(
                        DerivedName.fitted("_orm_old_" + before.name().name())));
        List<DdlStatement> last = new ArrayList<>();
        sql("alter type " + ddl.name(before.name()) + " rename to " + ddl.quote(old.name()));
        sql(ddl.createType(after));
        for (Table table : tables) {
            List<Column> columns = columns(table, before.name());
            columns.forEach(column -> convert(table, column, last));
            if (!columns.isEmpty()) {
                texts(table, columns, last);
            }
        }
        statements.addAll(last);
        ddl.belongingsOf(after).forEach(this::sql);
        sql("drop type " + ddl.name(old));
    }

    static List<Column> columns(Table table, TableName type) {
        return table.columns().stream()
                .filter(column -> type.equals(typeOf(column.type())))
                .toList();
    }

    private static @Nullable TableName typeOf(SqlType type) {
        if (type instanceof SqlType.Array array) {
            return typeOf(array.element());
        }
        return type instanceof SqlType.Enumeration enumeration ? enumeration.type() : null;
    }

    private void convert(Table table, Column column, List<DdlStatement> last) {
        if (column.defaultValue() != null) {
            statements.addAll(ddl.alterColumnOf(table.name(), column, "drop default"));
            last.addAll(ddl.alterColumnOf(table.name(), column, "set " + ddl.defaultOf(column)));
        }
        String type = ddl.typeOf(column);
        String text = column.type() instanceof SqlType.Array ? "::text[]::" : "::text::";
        String sql = ddl.alterColumnOf(
                        table.name(),
                        column,
                        "set data type " + type + " using " + ddl.quote(column.name()) + text + type)
                .get(0)
                .sql();
        boolean loses = !after.values().containsAll(before.values());
        last.add(
                0,
                loses
                        ? DdlStatement.remarked(Remarks.narrowType(table.name(), column.name()), sql)
                        : DdlStatement.of(sql));
    }

    /** Checks and predicates compare with constants of the old type. */
    private void texts(Table table, List<Column> columns, List<DdlStatement> last) {
        for (CheckConstraint check : table.checks()) {
            if (columns.stream().anyMatch(column -> TableParts.mentions(check.expression(), column.name()))) {
                statements.addAll(new Operation.DropCheck(table.name(), check).accept(ddl));
                last.addAll(new Operation.AddCheck(table.name(), check).accept(ddl));
            }
        }
        for (Index index : table.indexes()) {
            if (columns.stream().anyMatch(column -> TableParts.hasTextWith(index, column.name()))) {
                statements.addAll(new Operation.DropIndex(table.name(), index).accept(ddl));
                last.addAll(new Operation.CreateIndex(table.name(), index).accept(ddl));
            }
        }
    }

    private void sql(String text) {
        statements.add(DdlStatement.of(text));
    }
}
