package dev.orm.session;

import dev.orm.schema.TableName;
import dev.orm.session.entity.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Columns of a table whose values are together in one row only. */
record UniqueKey(TableName table, List<TableRow.Target> columns) {

    /** What a row has there. */
    record Held(TableName table, List<String> columns, List<Object> values) {}

    /** Null where a part of it is: others may have that too. Texts that a database may take for the same are the same. */
    @Nullable
    Held of(@Nullable Object[] row) {
        List<String> names = new ArrayList<>(columns.size());
        List<Object> values = new ArrayList<>(columns.size());
        for (TableRow.Target target : columns) {
            Object value = row[target.slot()];
            if (value == null) {
                return null;
            }
            names.add(target.column());
            values.add(value instanceof String text ? text.toLowerCase(Locale.ROOT) : value);
        }
        return new Held(table, names, values);
    }
}
