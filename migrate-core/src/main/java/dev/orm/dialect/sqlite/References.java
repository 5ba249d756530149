package dev.orm.dialect.sqlite;

import dev.orm.schema.ForeignKey;
import dev.orm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Foreign keys name tables and columns in any case, and need not name the columns of a primary key at all; here they
 * name them as those are declared.
 */
final class References {
    private final Function<String, Optional<Table>> tables;

    /** @param tables finds a table by its folded name */
    References(Function<String, Optional<Table>> tables) {
        this.tables = tables;
    }

    Table complete(Table table) {
        UnaryOperator<ForeignKey> complete = key -> find(key)
                .map(target -> key.withReference(target.name(), referenced(key, target)))
                .orElse(key);
        return table.toBuilder()
                .foreignKeys(table.foreignKeys().stream().map(complete).toList())
                .build();
    }

    private Optional<Table> find(ForeignKey key) {
        return tables.apply(Names.folded(key.referencedTable().name()));
    }

    /** Where the primary key has another number of columns the foreign key is broken, and stays so. */
    private static List<String> referenced(ForeignKey key, Table target) {
        List<String> primary = target.primaryKeyColumns();
        boolean implied = key.referencedColumns().isEmpty()
                && primary.size() == key.columns().size();
        return implied ? primary : ColumnSpelling.of(target).of(key.referencedColumns());
    }
}
