package dev.orm.query.statement;

import dev.orm.mapping.layout.ColumnLayout;
import java.util.Map;

/** Where in a row the columns of an entity or embeddable are. */
public final class SelectedColumns {
    private final Map<ColumnKey, Integer> positions;

    SelectedColumns(Map<ColumnKey, Integer> positions) {
        this.positions = Map.copyOf(positions);
    }

    /** As JDBC numbers columns, from 1. */
    public int position(ColumnLayout column) {
        Integer position = positions.get(ColumnKey.of(column));
        if (position == null) {
            throw new IllegalArgumentException("not selected: " + column.table() + "." + column.name());
        }
        return position;
    }
}
