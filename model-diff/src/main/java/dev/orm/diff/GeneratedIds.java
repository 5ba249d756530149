package dev.orm.diff;

import dev.orm.schema.Column;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The columns that the model itself asks the database to number; lowering may number others, for their type alone. */
record GeneratedIds(Set<String> names) {

    GeneratedIds {
        names = Set.copyOf(names);
    }

    /** @param model before it is lowered */
    static GeneratedIds of(Schema model) {
        Set<String> names = new HashSet<>();
        for (Table table : model.tables()) {
            table.columns().stream()
                    .filter(Column::isIdentity)
                    .forEach(column -> names.add(name(table.name(), column.name())));
        }
        return new GeneratedIds(names);
    }

    boolean contains(TableName table, String column) {
        return names.contains(name(table, column));
    }

    private static String name(TableName table, String column) {
        return (table.name() + "." + column).toLowerCase(Locale.ROOT);
    }
}
