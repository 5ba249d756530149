package dev.orm.dialect.mysql;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;

/** Changes a table's options. A new collation is given to each column that has none of its own. */
final class OptionChange {
    private final MySqlDdl ddl;
    private final Table before;
    private final Table after;

    OptionChange(MySqlDdl ddl, Table before, Table after) {
        this.ddl = ddl;
        this.before = before;
        this.after = after;
    }

    void add(Operation.SetTableOptions operation, Clauses clauses) {
        Options from = operation.before();
        Options to = operation.after();
        if (!from.get(OptionKeys.ENGINE).equals(to.get(OptionKeys.ENGINE))) {
            clauses.add(
                    "engine = " + to.get(OptionKeys.ENGINE).orElse(ddl.facts().engine()));
        }
        if (!from.get(OptionKeys.ROW_FORMAT).equals(to.get(OptionKeys.ROW_FORMAT))) {
            clauses.add("row_format = " + to.get(OptionKeys.ROW_FORMAT).orElse("default"));
        }
        Collations collations = new Collations(ddl.facts());
        String collation = collations.ofTable(to);
        if (!collations.ofTable(from).equals(collation)) {
            clauses.add("collate = " + collation);
            for (Column column : after.columns()) {
                if (inherits(column) && before.column(column.name()).isPresent()) {
                    clauses.modify(ddl.columnInTable(after, column.withCollation(collation)));
                }
            }
        }
    }

    private static boolean inherits(Column column) {
        return Collations.holdsText(column.type())
                && !(column.type() instanceof SqlType.Json)
                && column.collation() == null
                && !column.options().has(OptionKeys.CHARSET);
    }
}
