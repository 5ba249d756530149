package dev.orm.diff;

import dev.orm.schema.IndexPart;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import java.util.Collection;

/**
 * Takes out of the lowered model what is outside of the scope; the database's side of it is kept by {@link Silence}.
 *
 * @param syntax of the model's expressions
 */
record ScopeFilter(Scope scope, Syntax syntax) {

    Schema filter(Schema desired) {
        return desired.withTables(desired.tables().stream()
                .filter(table -> scope.holds(table.name()))
                .map(this::filter)
                .toList());
    }

    private Table filter(Table table) {
        TableName name = table.name();
        PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .columns(table.columns().stream()
                        .filter(column -> scope.holds(name, column.name()))
                        .toList())
                .primaryKey(key == null || !holdsAll(name, key.columns()) ? null : key)
                .uniques(table.uniques().stream()
                        .filter(unique -> holdsAll(name, unique.columns()))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .filter(foreignKey -> holdsAll(name, foreignKey.columns()))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(index -> holdsAll(name, IndexPart.columnNames(index.parts())))
                        .toList())
                .checks(table.checks().stream()
                        .filter(check -> table.columnNames().stream()
                                .filter(column -> MentionedNames.in(check.expression(), syntax)
                                        .contains(column))
                                .allMatch(column -> scope.holds(name, column)))
                        .toList())
                .build();
    }

    private boolean holdsAll(TableName table, Collection<String> columns) {
        return columns.stream().allMatch(column -> scope.holds(table, column));
    }
}
