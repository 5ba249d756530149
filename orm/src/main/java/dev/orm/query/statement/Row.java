package dev.orm.query.statement;

import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.schema.TableName;

/** Something in the FROM clause that has columns. */
interface Row {

    /** The column as SQL; its table is joined where it was not. */
    String column(TableName table, String column);

    /** Whether the column may have no value: it says so, or its row may be missing. */
    boolean mayBeNull(ColumnLayout column);
}
