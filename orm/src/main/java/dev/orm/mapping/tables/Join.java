package dev.orm.mapping.tables;

import dev.orm.schema.TableName;
import java.util.List;

/**
 * Columns that refer to another table's.
 *
 * @param columns the referring ones; NOT NULL where written so
 * @param referable whether a foreign key can refer to that table
 */
record Join(List<MappedColumn> columns, TableName referencedTable, List<String> referencedColumns, boolean referable) {

    Join {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }

    List<String> columnNames() {
        return columns.stream().map(MappedColumn::name).toList();
    }

    /** The same with every column NOT NULL. */
    Join required() {
        List<MappedColumn> required =
                columns.stream().map(column -> column.withNullable(false)).toList();
        return new Join(required, referencedTable, referencedColumns, referable);
    }
}
