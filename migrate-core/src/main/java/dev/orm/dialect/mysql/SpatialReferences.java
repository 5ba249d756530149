package dev.orm.dialect.mysql;

import dev.orm.dialect.mysql.Catalog.Row;
import dev.orm.schema.Column;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The reference systems of MariaDB's spatial columns, which neither {@code columns} nor SHOW CREATE TABLE tells: one more
 * question, where there is such a column. https://mariadb.com/kb/en/information-schema-geometry_columns-table/
 */
final class SpatialReferences {
    private static final Question COLUMNS = new Question(
            "geometry_columns", "g_table_schema", "g_table_name", List.of("g_geometry_column", "srid"), "", "");
    private static final String NONE = "0";
    private static final String KEYWORD = " ref_system_id=";
    private static final Set<String> SPATIAL = Set.of(
            "geometry",
            "point",
            "linestring",
            "polygon",
            "multipoint",
            "multilinestring",
            "multipolygon",
            "geometrycollection");

    private SpatialReferences() {}

    /** As it stands behind the type, with a blank before it; empty where it says nothing. */
    static String spelt(String number) {
        return number.isEmpty() || number.equals(NONE) ? "" : KEYWORD + number;
    }

    /** The column as SHOW CREATE TABLE has it. */
    static Column without(Column column) {
        return column.type() instanceof SqlType.Raw raw && raw.text().contains(KEYWORD)
                ? column.withType(
                        new SqlType.Raw(raw.text().substring(0, raw.text().indexOf(KEYWORD))))
                : column;
    }

    static List<Table> added(List<Table> tables, Catalog catalog) throws SQLException {
        if (tables.stream().noneMatch(SpatialReferences::isSpatial)) {
            return tables;
        }
        Map<TableName, List<Row>> found = catalog.rows(COLUMNS);
        List<Table> all = new ArrayList<>();
        for (Table table : tables) {
            Map<String, String> systems = new HashMap<>();
            found.getOrDefault(table.name(), List.of())
                    .forEach(row -> systems.put(row.text(0).toLowerCase(Locale.ROOT), spelt(row.text(1))));
            all.add(table.toBuilder()
                    .mapColumns(column -> with(column, systems.getOrDefault(lower(column), "")))
                    .build());
        }
        return all;
    }

    private static String lower(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static Column with(Column column, String system) {
        return isSpatial(column) && !system.isEmpty()
                ? column.withType(new SqlType.Raw(((SqlType.Raw) column.type()).text() + system))
                : column;
    }

    private static boolean isSpatial(Table table) {
        return table.columns().stream().anyMatch(SpatialReferences::isSpatial);
    }

    private static boolean isSpatial(Column column) {
        return column.type() instanceof SqlType.Raw raw && SPATIAL.contains(raw.text());
    }
}
