package dev.orm.operation;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Index;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;
import org.jspecify.annotations.Nullable;

/** What an undo puts into a column that comes back, or becomes NOT NULL again. */
public final class UndoFill {
    private UndoFill() {}

    /**
     * Nothing for a column that takes NULL or has a value of its own; no value where the column is part of a key, refers
     * to a row or is checked; else the zero of its type.
     *
     * @param table as it is with the column, before the change that is undone
     */
    public static @Nullable Fill of(Table table, Column column) {
        boolean hasDefault =
                column.defaultValue() != null && !column.defaultValue().equals(DefaultValue.Literal.nothing());
        if (column.nullable() || hasDefault || column.generated() != null) {
            return null;
        }
        return isBound(table, column.name()) ? new Fill.RefuseRows() : new Fill.Zero();
    }

    private static boolean isBound(Table table, String column) {
        return table.primaryKeyColumns().contains(column)
                || table.uniques().stream().anyMatch(unique -> unique.columns().contains(column))
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
                || table.indexes().stream().anyMatch(index -> index.unique() && isIn(index, column))
                || table.checks().stream().anyMatch(check -> mentions(check.expression(), column));
    }

    private static boolean isIn(Index index, String column) {
        return index.parts().stream()
                .anyMatch(part -> column.equals(part.column())
                        || (part.expression() != null && mentions(part.expression(), column)));
    }

    private static boolean mentions(String expression, String column) {
        return MentionedNames.in(expression, SchemaDraft.anySyntax()).contains(column);
    }
}
