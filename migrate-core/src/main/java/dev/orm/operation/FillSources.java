package dev.orm.operation;

import dev.orm.operation.Operation.AddColumn;
import dev.orm.operation.Operation.AlterColumn;
import dev.orm.schema.TableName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The tables whose rows fills may read, so that these are dropped after the filling. Every word of a fill counts as a
 * name: one too many only moves a drop to the end.
 */
final class FillSources {
    private final Set<String> words = new HashSet<>();

    void read(Operation operation) {
        if (operation instanceof AddColumn add && add.fill() instanceof Fill.Expression fill) {
            words.addAll(words(fill.sql()));
        } else if (operation instanceof AlterColumn alter && alter.fill() instanceof Fill.Expression fill) {
            words.addAll(words(fill.sql()));
        }
    }

    boolean contains(TableName table) {
        return words.containsAll(words(table.name()));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }
}
