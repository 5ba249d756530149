package dev.orm.query.statement;

import dev.orm.schema.TableName;
import dev.orm.sql.Syntax;

/** Names as SQL. */
record TableNames(Syntax syntax) {

    String of(TableName table) {
        String schema = table.schema();
        return (schema == null ? "" : syntax.name(schema) + ".") + syntax.name(table.name());
    }

    String column(String alias, String column) {
        return alias + "." + syntax.name(column);
    }

    /** What the table is called in a statement that gives it no alias. */
    String alias(TableName table) {
        return syntax.name(table.name());
    }
}
