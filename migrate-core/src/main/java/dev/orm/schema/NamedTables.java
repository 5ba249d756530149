package dev.orm.schema;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Tables in their order, each found by its name without a look at the others; never changed. */
final class NamedTables extends AbstractList<Table> implements RandomAccess {
    private final List<Table> tables;

    /** Made when a table is first looked for; two threads that look at once make equal ones. */
    private volatile @Nullable Map<TableName, Table> byName;

    private NamedTables(List<Table> tables) {
        this.tables = tables;
    }

    static NamedTables of(List<Table> tables) {
        return tables instanceof NamedTables named ? named : new NamedTables(List.copyOf(tables));
    }

    /** The first of exactly that name. */
    Optional<Table> named(TableName name) {
        Map<TableName, Table> known = byName;
        if (known == null) {
            known = new HashMap<>();
            for (Table table : tables) {
                known.putIfAbsent(table.name(), table);
            }
            byName = known;
        }
        return Optional.ofNullable(known.get(name));
    }

    @Override
    public Table get(int index) {
        return tables.get(index);
    }

    @Override
    public int size() {
        return tables.size();
    }
}
