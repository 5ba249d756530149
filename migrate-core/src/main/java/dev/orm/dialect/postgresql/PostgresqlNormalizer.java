package dev.orm.dialect.postgresql;

import dev.orm.dialect.Normalizer;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.HashMap;
import java.util.Map;

/** Types, defaults, names and expressions in one spelling; what only the server can tell is left as it is. */
final class PostgresqlNormalizer implements Normalizer {

    @Override
    public Schema normalize(Schema lowered) {
        Map<TableName, Table> tables = new HashMap<>();
        lowered.tables().forEach(table -> tables.put(table.name(), table));
        PostgresqlTypeNames names = new PostgresqlTypeNames();
        return lowered.withTables(lowered.tables().stream()
                .map(table -> new TableNormalizer(table, tables, names).normalized())
                .toList());
    }
}
