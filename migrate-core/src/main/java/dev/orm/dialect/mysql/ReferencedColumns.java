package dev.orm.dialect.mysql;

import dev.orm.schema.ForeignKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives the columns that foreign keys refer to the names that their tables have for them: MySQL tells them in small letters. */
final class ReferencedColumns {
    private final Map<TableName, Table> tables;

    private ReferencedColumns(List<Table> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    static List<Table> asNamed(List<Table> tables) {
        ReferencedColumns columns = new ReferencedColumns(tables);
        return tables.stream().map(columns::named).toList();
    }

    private Table named(Table table) {
        if (table.foreignKeys().isEmpty()) {
            return table;
        }
        List<ForeignKey> keys = table.foreignKeys().stream().map(this::named).toList();
        return keys.equals(table.foreignKeys())
                ? table
                : table.toBuilder().foreignKeys(keys).build();
    }

    private ForeignKey named(ForeignKey key) {
        Table referenced = tables.get(key.referencedTable());
        return referenced == null
                ? key
                : key.withReference(
                        key.referencedTable(),
                        key.referencedColumns().stream()
                                .map(column -> named(referenced, column))
                                .toList());
    }

    private static String named(Table table, String said) {
        return table.columnNames().stream()
                .filter(said::equalsIgnoreCase)
                .findFirst()
                .orElse(said);
    }
}
