package dev.orm.dialect.postgresql;

import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parts of a table use one of its columns. */
final class TableParts {
    private TableParts() {}

    /** Whether a key, an index or a check of the table does. */
    static boolean use(Table table, String column) {
        return table.primaryKeyColumns().contains(column)
                || table.uniques().stream().anyMatch(unique -> unique.columns().contains(column))
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
                || table.checks().stream().anyMatch(check -> mentions(check.expression(), column))
                || table.indexes().stream().anyMatch(index -> uses(index, column));
    }

    static boolean uses(Index index, String column) {
        return hasTextWith(index, column)
                || IndexPart.columnNames(index.parts()).contains(column)
                || List.of(index.options().get(OptionKeys.INCLUDE).orElse("").split(","))
                        .contains(column);
    }

    /** Whether an expression or the predicate of the index names the column. */
    static boolean hasTextWith(Index index, String column) {
        return mentions(index.where(), column)
                || index.parts().stream().anyMatch(part -> mentions(part.expression(), column));
    }

    static boolean mentions(@Nullable String sql, String column) {
        return sql != null && MentionedNames.in(sql, PostgresqlSyntax.SYNTAX).contains(column);
    }

    /** The other columns that are computed from this one. */
    static List<Column> computedFrom(Table table, String column) {
        List<Column> computed = new ArrayList<>();
        for (Column other : table.columns()) {
            GeneratedColumn generated = other.generated();
            if (generated != null && !other.name().equals(column) && mentions(generated.expression(), column)) {
                computed.add(other);
            }
        }
        return computed;
    }

    /** The columns that the key refers to; where it was written without, the other table's primary key. */
    static List<String> referenced(ForeignKey key, @Nullable Table other) {
        boolean said = !key.referencedColumns().isEmpty();
        return said || other == null ? key.referencedColumns() : other.primaryKeyColumns();
    }
}
