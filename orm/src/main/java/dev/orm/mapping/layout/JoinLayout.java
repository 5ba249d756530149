package dev.orm.mapping.layout;

import dev.orm.schema.TableName;
import java.util.List;

/**
 * Columns that refer to another table's, pair by pair.
 *
 * @param referencedTable where the referenced columns stand: of a JOINED subclass its own table
 */
public record JoinLayout(List<ColumnLayout> columns, TableName referencedTable, List<String> referencedColumns) {

    public JoinLayout {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
    }
}
