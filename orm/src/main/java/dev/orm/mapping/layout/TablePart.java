package dev.orm.mapping.layout;

import dev.orm.schema.TableName;
import java.util.List;

/**
 * One of the tables that hold an entity's row.
 *
 * @param key its primary key, in the order of the entity's key
 * @param optional whether the row may be missing there: a secondary table
 */
public record TablePart(TableName table, List<String> key, boolean optional) {

    public TablePart {
        key = List.copyOf(key);
    }
}
