package dev.orm.query.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a query. Grows while paths are resolved; each group refers only to those before it. */
final class FromClause {
    private final List<TableGroup> groups = new ArrayList<>();

    TableGroup add(TableGroup group) {
        groups.add(group);
        return group;
    }

    TableGroup first() {
        return groups.get(0);
    }

    /** Whether there is nothing but the first table. */
    boolean isSingleTable() {
        return groups.size() == 1 && groups.get(0).isSingleTable();
    }

    /** Behind {@code from}. */
    String sql() {
        return groups.stream().map(TableGroup::sql).collect(Collectors.joining(" "));
    }
}
