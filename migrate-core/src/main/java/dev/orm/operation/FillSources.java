package dev.orm.operation;

import dev.orm.operation.Operation.AddColumn;
import dev.orm.operation.Operation.AlterColumn;
import dev.orm.schema.TableName;
import java.util.HashSet;
import java.util.Set;

/**
 * The tables whose rows fills may read, so that these are dropped after the filling. One too many only moves a drop
 * to the end.
 */
final class FillSources {
    private final Set<String> words = new HashSet<>();

    void read(Operation operation) {
        if (operation instanceof AddColumn add && add.fill() instanceof Fill.Expression fill) {
            words.addAll(Words.in(fill.sql()));
        } else if (operation instanceof AlterColumn alter && alter.fill() instanceof Fill.Expression fill) {
            words.addAll(Words.in(fill.sql()));
        }
    }

    boolean contains(TableName table) {
        return words.containsAll(Words.in(table.name()));
    }
}
