package dev.orm.dialect.sqlite;

import dev.orm.schema.Column;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what the parts of one CREATE TABLE say, and makes of it the table that SQLite makes. */
final class TableParts {
    private final TableBuilder table;
    private final List<String> opaque = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private boolean keyAtColumn;
    private boolean autoincrement;

    TableParts(TableName name) {
        table = new TableBuilder(name);
    }

    /** For all that no rule below concerns. */
    TableBuilder table() {
        return table;
    }

    void opaque(String text) {
        opaque.add(text);
    }

    /** @param atColumn whether it stands at its column, where DESC makes an ordinary column of the rowid's alias */
    void primaryKey(PrimaryKey key, boolean atColumn, boolean numbered) {
        primaryKey = key;
        keyAtColumn = atColumn;
        autoincrement = numbered;
    }

    Table build(Options options) {
        Table read =
                table.primaryKey(primaryKey).options(options).opaque(opaque).build();
        Table named = ColumnSpelling.asDeclared(read);
        boolean ordinary =
                keyAtColumn && primaryKey != null && primaryKey.parts().get(0).descending();
        return named.toBuilder()
                .columns(named.columns().stream()
                        .map(column -> finished(named, column, !ordinary))
                        .toList())
                .build();
    }

    private Column finished(Table named, Column column, boolean mayBeAlias) {
        if (!named.primaryKeyColumns().contains(column.name())) {
            return column;
        }
        Column numbered =
                autoincrement ? column.withOptions(column.options().with(OptionKeys.AUTOINCREMENT, "")) : column;
        if (mayBeAlias && RowidAlias.isIn(named, column)) {
            return RowidAlias.numbered(numbered);
        }
        boolean implied =
                named.options().has(OptionKeys.STRICT) || named.options().has(OptionKeys.WITHOUT_ROWID);
        return implied ? numbered.withNullable(false) : numbered;
    }
}
