package dev.orm.dialect.sqlite;

import dev.orm.schema.Column;
import dev.orm.schema.DerivedName;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A type that its author wrote as SQL ({@code columnDefinition}) may hold more than a type: a default, NOT NULL, a
 * check. Here it is read as SQLite would read it behind the column's name.
 */
final class WrittenDefinition {
    private WrittenDefinition() {}

    /** The column as written; keys and checks that stand at it are added to the table. */
    static Column interpreted(Column column, Table table, TableBuilder lowered) {
        Table written =
                column.type() instanceof SqlType.Raw raw ? read(column, raw).orElse(null) : null;
        if (written == null) {
            return column;
        }
        List<String> self = List.of(column.name());
        written.uniques().forEach(unique -> lowered.add(unique.withName(DerivedName.unique(table.name(), self))));
        written.checks().forEach(check -> lowered.add(check.withName(DerivedName.check(table.name(), self))));
        written.foreignKeys().forEach(key -> lowered.add(key.withName(DerivedName.foreignKey(table.name(), self))));
        return merged(column, written.columns().get(0));
    }

    private static Optional<Table> read(Column column, SqlType.Raw raw) {
        String sql = "create table t (" + SqliteSyntax.SYNTAX.quoted(column.name()) + " " + raw.text() + ")";
        return CreateTableParser.parse(sql)
                .filter(table -> table.opaque().isEmpty() && table.columns().size() == 1);
    }

    private static Column merged(Column model, Column written) {
        return model.withType(written.type())
                .withNullable(model.nullable() && written.nullable())
                .withDefault(model.defaultValue() == null ? written.defaultValue() : model.defaultValue())
                .withGenerated(model.generated() == null ? written.generated() : model.generated())
                .withCollation(model.collation() == null ? written.collation() : model.collation())
                .withOptions(written.options().isEmpty() ? model.options() : written.options());
    }
}
