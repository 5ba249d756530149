package dev.orm.dialect;

import dev.orm.operation.Operation;
import dev.orm.schema.TableName;
import java.util.HashMap;
import java.util.Map;

/** What tables and columns were called before the renames among some operations, which is how the server knows them. */
public final class FormerNames {
    private record Place(TableName table, String column) {}

    private final Map<TableName, TableName> tables = new HashMap<>();
    private final Map<Place, String> columns = new HashMap<>();

    public TableName table(TableName now) {
        return tables.getOrDefault(now, now);
    }

    public String column(TableName table, String now) {
        return columns.getOrDefault(new Place(table(table), now), now);
    }

    public void follow(Operation.RenameTable rename) {
        TableName former = table(rename.before());
        tables.remove(rename.before());
        tables.put(rename.after(), former);
    }

    public void follow(Operation.RenameColumn rename) {
        TableName table = table(rename.table());
        String former = column(table, rename.before());
        columns.remove(new Place(table, rename.before()));
        columns.put(new Place(table, rename.after()), former);
    }
}
