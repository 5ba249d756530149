package dev.orm.diff;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.DerivedName;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How messages and {@code --drop} name a part of a table that may have no name of its own. */
final class PartNames {
    private PartNames() {}

    static String primaryKey(TableName table, PrimaryKey key) {
        return named(key.name(), table + ".primary-key");
    }

    static String unique(TableName table, UniqueConstraint unique) {
        return named(unique.name(), table + ".unique" + columns(unique.columns()));
    }

    static String foreignKey(TableName table, ForeignKey key) {
        return named(key.name(), table + ".foreign-key" + columns(key.columns()));
    }

    static String check(TableName table, CheckConstraint check) {
        return named(check.name(), table + ".check(" + check.expression() + ")");
    }

    /** How {@code orm:made} names a key, a check or an index: one that is called as a column is {@code key:NAME}. */
    static String member(Table table, Name name) {
        boolean column = table.columnNames().stream().anyMatch(name.text()::equalsIgnoreCase);
        return column ? "key:" + name.text() : name.text();
    }

    /** The name under which a check was made: one in a column's definition has no name any more. */
    static @Nullable Name made(TableName table, CheckConstraint check) {
        return check.name() != null
                ? check.name()
                : check.options()
                        .get("column")
                        .map(column -> DerivedName.check(table, List.of(column)))
                        .orElse(null);
    }

    static String columns(List<String> columns) {
        return "(" + String.join(", ", columns) + ")";
    }

    private static String named(@Nullable Name name, String otherwise) {
        return name == null ? otherwise : name.text();
    }
}
