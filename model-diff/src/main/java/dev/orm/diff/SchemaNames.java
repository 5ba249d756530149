package dev.orm.diff;

import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.List;
import java.util.Optional;

/** Finds what a flag names in a schema; case does not matter. */
record SchemaNames(Schema schema) {

    Optional<TableName> table(String text) {
        return schema.tables().stream()
                .map(Table::name)
                .filter(name -> name.toString().equalsIgnoreCase(text))
                .findFirst();
    }

    /** {@code table.column}. */
    Optional<ColumnRef> column(String text) {
        int dot = text.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : table(text.substring(0, dot)).flatMap(table -> column(table, text.substring(dot + 1)));
    }

    Optional<ColumnRef> column(TableName table, String column) {
        return schema.table(table).stream()
                .flatMap(found -> found.columnNames().stream())
                .filter(name -> name.equalsIgnoreCase(column))
                .map(name -> new ColumnRef(table, name))
                .findFirst();
    }

    List<String> tables() {
        return schema.tables().stream().map(table -> table.name().toString()).toList();
    }

    List<String> columns() {
        return schema.tables().stream()
                .flatMap(table -> table.columnNames().stream().map(column -> table.name() + "." + column))
                .toList();
    }
}
