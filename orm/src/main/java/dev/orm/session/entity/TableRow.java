package dev.orm.session.entity;

import dev.orm.schema.TableName;
import java.util.List;

/**
 * What one of an entity's tables takes of its row.
 *
 * @param key the table's own primary key
 * @param keySlots in the same order
 * @param columns all but the key, each once
 * @param optional whether there is no row where all columns are empty
 */
public record TableRow(
        TableName table, List<String> key, List<Integer> keySlots, List<Target> columns, boolean optional) {

    public TableRow {
        key = List.copyOf(key);
        keySlots = List.copyOf(keySlots);
        columns = List.copyOf(columns);
    }

    /** A column and the slot that writes it. */
    public record Target(String column, int slot, boolean insertable, boolean updatable) {}
}
