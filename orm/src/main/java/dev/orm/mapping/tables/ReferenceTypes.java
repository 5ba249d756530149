package dev.orm.mapping.tables;

import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the columns of foreign keys with those they refer to: they differ where a member of its own maps the column of
 * a reference too.
 */
final class ReferenceTypes {
    private final Map<TableName, Table> tables = new LinkedHashMap<>();
    private final Notices notices;

    ReferenceTypes(Schema schema, Notices notices) {
        schema.tables().forEach(table -> tables.put(table.name(), table));
        this.notices = notices;
    }

    void check() {
        for (Table table : tables.values()) {
            table.foreignKeys().forEach(key -> check(table, key));
        }
    }

    private void check(Table table, ForeignKey key) {
        Table target = tables.get(key.referencedTable());
        for (int at = 0; at < key.columns().size() && target != null; at++) {
            Optional<Column> from = table.column(key.columns().get(at));
            Optional<Column> to = target.column(key.referencedColumns().get(at));
            if (from.isPresent() && to.isPresent()) {
                check(table, from.get(), target, to.get());
            }
        }
    }

    private void check(Table table, Column from, Table target, Column to) {
        String source = table.name() + "." + from.name();
        String referenced = target.name() + "." + to.name();
        if (!areComparable(from.type(), to.type())) {
            throw ContradictionException.ofReference(source, from.type(), referenced, to.type());
        }
        if (from.type() instanceof SqlType.Int && !from.type().equals(to.type())) {
            notices.add(
                    source,
                    "is not as wide as " + referenced + ", to which its foreign key leads: MySQL and MariaDB refuse"
                            + " that, and a key may not fit");
        }
    }

    private static boolean areComparable(SqlType from, SqlType to) {
        boolean known = !(from instanceof SqlType.Raw) && !(to instanceof SqlType.Raw);
        return !known || kind(from).equals(kind(to));
    }

    private static Class<?> kind(SqlType type) {
        boolean text = type instanceof SqlType.Char
                || type instanceof SqlType.Text
                || type instanceof SqlType.Clob
                || type instanceof SqlType.Enumeration;
        if (text) {
            return SqlType.Varchar.class;
        }
        return type instanceof SqlType.Decimal ? SqlType.Int.class : type.getClass();
    }
}
