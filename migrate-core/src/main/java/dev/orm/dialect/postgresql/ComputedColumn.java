package dev.orm.dialect.postgresql;

import dev.orm.dialect.DdlStatement;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** A computed column that is dropped and made anew, with the indexes, uniques and checks that use it. */
record ComputedColumn(PostgresqlDdl ddl, Table table, Column column) {

    /** Whether other tables, or the table's own keys, depend on it. */
    boolean isKey() {
        return table.primaryKeyColumns().contains(column.name())
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
    }

    /** What uses it goes with it. */
    List<DdlStatement> gone() {
        List<DdlStatement> statements = new ArrayList<>();
        table.checks().stream()
                .filter(check -> TableParts.mentions(check.expression(), column.name()))
                .forEach(check -> statements.addAll(new Operation.DropCheck(table.name(), check).accept(ddl)));
        statements.add(
                DdlStatement.of("alter table " + ddl.name(table.name()) + " drop column " + ddl.quote(column.name())));
        return statements;
    }

    List<DdlStatement> back() {
        List<DdlStatement> statements =
                new ArrayList<>(new Operation.AddColumn(table.name(), column, null).accept(ddl));
        table.uniques().stream()
                .filter(unique -> unique.columns().contains(column.name()))
                .forEach(unique -> statements.addAll(new Operation.AddUnique(table.name(), unique).accept(ddl)));
        table.checks().stream()
                .filter(check -> TableParts.mentions(check.expression(), column.name()))
                .forEach(check -> statements.addAll(new Operation.AddCheck(table.name(), check).accept(ddl)));
        table.indexes().stream()
                .filter(index -> TableParts.uses(index, column.name()))
                .forEach(index -> statements.addAll(new Operation.CreateIndex(table.name(), index).accept(ddl)));
        return statements;
    }
}
