package dev.orm.query.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a query and those that belong to the same rows: the other tables of an entity, or the target behind a join
 * table. A left join takes or leaves all of them together.
 */
final class TableGroup {
    private final String start;
    private final boolean left;
    private final String base;
    private final List<String> conditions = new ArrayList<>();
    private final List<String> inner = new ArrayList<>();
    private final List<String> outer = new ArrayList<>();

    private TableGroup(String start, boolean left, String base) {
        this.start = start;
        this.left = left;
        this.base = base;
    }

    /** The first of a query. */
    static TableGroup first(String table) {
        return new TableGroup("", false, table);
    }

    static TableGroup joined(String table, boolean left) {
        return new TableGroup(left ? "left join " : "join ", left, table);
    }

    boolean isLeft() {
        return left;
    }

    boolean isSingleTable() {
        return inner.isEmpty() && outer.isEmpty();
    }

    /** What relates the group to those before it; of the first group it belongs to the WHERE clause. */
    TableGroup on(String condition) {
        conditions.add(condition);
        return this;
    }

    List<String> conditions() {
        return conditions;
    }

    /** A table that always has a row for one of the base table's. */
    void require(String table, String on) {
        inner.add(" join " + table + " on " + on);
    }

    /** Narrows what the group's own tables hold. */
    void restrict(String condition) {
        int last = inner.size() - 1;
        if (last < 0) {
            conditions.add(condition);
        } else {
            inner.set(last, inner.get(last) + " and " + condition);
        }
    }

    /** A table that may have a row for one of the base table's. */
    void allow(String table, String on) {
        outer.add(" left join " + table + " on " + on);
    }

    String sql() {
        String tables = base + String.join("", inner);
        String nested = left && !inner.isEmpty() ? "(" + tables + ")" : tables;
        String behind = String.join("", outer);
        if (start.isEmpty()) {
            return tables + behind;
        }
        String on = " on " + String.join(" and ", conditions);
        return start + (left ? nested + on : base + on + String.join("", inner)) + behind;
    }
}
