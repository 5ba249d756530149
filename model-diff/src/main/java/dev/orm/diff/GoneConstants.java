package dev.orm.diff;

import dev.orm.sql.Syntax;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Constants that a column may hold no longer.
 *
 * @param name the column as SQL
 */
record GoneConstants(ColumnRef column, String name, Collection<String> values) {

    /** That rows which hold them stop the upgrade, with the flag that makes others of them. */
    Notice notice() {
        List<String> literals =
                values.stream().map(value -> Syntax.standard().literal(value)).toList();
        String cases = literals.stream()
                .map(literal -> " when " + literal + " then '...'")
                .collect(Collectors.joining());
        String text = "rows of " + column + " that hold " + String.join(", ", literals)
                + " stop the upgrade, which no longer allows it; say what they become instead of '...': "
                + WrittenFlag.quoted("--fill", column + "=case " + name + cases + " else " + name + " end");
        return new Notice("enum-narrows", column.table().toString(), column.column(), text);
    }
}
