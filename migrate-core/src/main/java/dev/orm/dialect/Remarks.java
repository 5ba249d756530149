package dev.orm.dialect;

import dev.orm.schema.TableName;
import java.util.regex.Pattern;

/** The {@code orm:destructive} lines above statements that destroy rows or values. */
public final class Remarks {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Remarks() {}

    public static String dropTable(TableName table) {
        return "orm:destructive drop-table " + named(table);
    }

    public static String dropColumn(TableName table, String column) {
        return "orm:destructive drop-column " + named(table) + "." + named(column);
    }

    /** The column's values may come out changed. */
    public static String narrowType(TableName table, String column) {
        return "orm:destructive narrow-type " + named(table) + "." + named(column);
    }

    private static String named(TableName table) {
        String schema = table.schema();
        return (schema == null ? "" : named(schema) + ".") + named(table.name());
    }

    private static String named(String name) {
        return PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
