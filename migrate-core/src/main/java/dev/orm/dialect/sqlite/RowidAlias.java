package dev.orm.dialect.sqlite;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.util.List;

/**
 * The column that is another name of the rowid: {@code integer} (no other word) and alone in the primary key of a table
 * that has rowids. SQLite numbers it. https://sqlite.org/lang_createtable.html section 5
 */
final class RowidAlias {
    private static final SqlType TYPE = new SqlType.Int(4);

    private RowidAlias() {}

    static boolean isIn(Table table, Column column) {
        return column.type().equals(TYPE) && isOnlyKey(table, column) && column.generated() == null;
    }

    /** Whether it would be the alias if its type were {@code integer}. */
    static boolean isOnlyKey(Table table, Column column) {
        return table.primaryKeyColumns().equals(List.of(column.name()))
                && !table.options().has(OptionKeys.WITHOUT_ROWID);
    }

    static Column numbered(Column column) {
        return column.withType(TYPE).withDefault(DefaultValue.Identity.byDefault());
    }
}
