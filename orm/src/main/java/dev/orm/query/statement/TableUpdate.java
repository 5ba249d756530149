package dev.orm.query.statement;

import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.TablePart;
import dev.orm.query.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to one table.
 *
 * @param context fresh
 * @param member the class whose rows have a part there
 */
record TableUpdate(
        Context context,
        EntityLayout member,
        TablePart part,
        AssignmentWriter writer,
        List<Update.Assignment> assignments,
        List<Assigned> set) {

    /** Whether there is a row for some entities only. */
    boolean isOptional() {
        return part.optional();
    }

    /**
     * Whether a value is computed from what the statement itself changes, where the database does not look at the rows as
     * they were before.
     */
    boolean isCircular() {
        return context.dialect().queries().assignsInOrder()
                && IntStream.range(0, set.size()).anyMatch(this::readsChanged);
    }

    private boolean readsChanged(int index) {
        String value = set.get(index).value().text();
        String table = context.tables().of(part.table()) + " ";
        return value.contains("from " + table)
                || value.contains("join " + table)
                || set.subList(0, index).stream().anyMatch(earlier -> reads(value, earlier.column()));
    }

    private boolean reads(String value, String column) {
        String name = context.tables().alias(part.table()) + "." + column;
        return Pattern.compile(Pattern.quote(name) + "(?![A-Za-z0-9_$])")
                .matcher(value)
                .find();
    }

    /** Up to WHERE. */
    SqlPart start() {
        List<SqlPart> all = set.stream()
                .map(each -> SqlPart.of(each.column() + " = ", each.value()))
                .toList();
        return SqlPart.of("update " + context.tables().of(part.table()) + " set ", SqlPart.joined(", ", all));
    }

    /**
     * Up to WHERE, with values that are computed before the first row is changed.
     *
     * @param keys a query for the keys of the rows that are changed; null: all
     */
    SqlPart startBeforehand(@Nullable SqlPart keys) {
        Context fresh = context.fresh();
        Scope rows = writer.rows(fresh, part.table());
        List<Assigned> values = writer.write(assignments, part.table(), rows);
        String alias = rows.entity("").alias();
        List<String> key = columns(alias);
        SelectList list = new SelectList();
        List<SqlPart> assigned = new ArrayList<>();
        key.forEach(column -> list.add(SqlPart.of(column)));
        for (Assigned each : values) {
            SqlPart value = each.constant() ? each.value() : SqlPart.of("computed.c" + list.add(each.value()));
            assigned.add(SqlPart.of(own() + "." + each.column() + " = ", value));
        }
        SqlPart where = keys == null ? SqlPart.of("") : SqlPart.of(" where " + tuple(key) + " in (", keys, ")");
        return SqlPart.of(
                "update " + context.tables().of(part.table()) + " join (select ",
                list.labelled(),
                " from " + rows.from().sql(),
                where,
                " " + context.dialect().queries().unlimited().stripTrailing(),
                ") computed on " + Conditions.equal(labels(key.size()), columns(own())) + " set ",
                SqlPart.joined(", ", assigned));
    }

    private String own() {
        return context.tables().alias(part.table());
    }

    private List<String> columns(String alias) {
        return part.key().stream()
                .map(column -> context.tables().column(alias, column))
                .toList();
    }

    private static List<String> labels(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(position -> "computed.c" + position)
                .toList();
    }

    private static String tuple(List<String> columns) {
        String list = String.join(", ", columns);
        return columns.size() == 1 ? list : "(" + list + ")";
    }

    /** Whether rows that are not there would hold anything. */
    boolean isAdding() {
        return isOptional() && !set.stream().allMatch(Assigned::isNull);
    }

    /** The rows that are not there. */
    KeyedStatement added() {
        Context fresh = context.fresh();
        Scope rows = Scope.of(fresh, null, member);
        EntityRow row = rows.entity("");
        List<Assigned> values = writer.write(assignments, part.table(), rows);
        SelectList list = new SelectList();
        row.keyColumns().forEach(column -> list.add(SqlPart.of(column.sql())));
        int keys = list.size();
        List<SqlPart> terms = new ArrayList<>();
        labels(keys).forEach(label -> terms.add(SqlPart.of(label)));
        values.forEach(
                each -> terms.add(each.constant() ? each.value() : SqlPart.of("computed.c" + list.add(each.value()))));
        List<String> conditions = new ArrayList<>(rows.rootConditions());
        conditions.add(row.column(part.table(), part.key().get(0)) + " is null");
        List<String> columns = new ArrayList<>();
        part.key().forEach(column -> columns.add(context.dialect().syntax().name(column)));
        values.forEach(each -> columns.add(each.column()));
        SqlPart start = SqlPart.of(
                "insert into " + context.tables().of(part.table()) + " (" + String.join(", ", columns) + ") select ",
                SqlPart.joined(", ", terms),
                " from (select ",
                list.labelled(),
                " from " + rows.from().sql() + " where " + String.join(" and ", conditions) + ") computed where ");
        return new KeyedStatement(start.text(), start.parameters(), labels(keys));
    }
}
