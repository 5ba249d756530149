package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import dev.orm.schema.Column;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that give rows of a table other values. Columns that say ON UPDATE keep theirs: nobody changed the row.
 * https://dev.mysql.com/doc/refman/9.4/en/timestamp-initialization.html
 */
final class RowUpdates {
    private final MySqlDdl ddl;
    private final Table before;
    private final Table after;
    private final List<DdlStatement> statements = new ArrayList<>();

    RowUpdates(MySqlDdl ddl, Table before, Table after) {
        this.ddl = ddl;
        this.before = before;
        this.after = after;
    }

    List<DdlStatement> statements() {
        return statements;
    }

    /** All rows get the value in that column. */
    void add(String column, String value) {
        add(ddl.syntax().name(column) + " = " + value);
    }

    /** @param assignments what stands behind SET */
    void add(String assignments) {
        String kept = after.columns().stream()
                .filter(column -> column.generated() == null)
                .filter(this::mayBeStamped)
                .map(Column::name)
                .map(ddl.syntax()::name)
                .filter(name -> !assignments.startsWith(name + " = "))
                .map(name -> name + " = " + name + ", ")
                .collect(Collectors.joining());
        statements.add(DdlStatement.of("update " + ddl.name(before.name()) + " set " + kept + assignments));
    }

    /** It comes before the rows are filled, and loses it behind that. */
    private boolean mayBeStamped(Column column) {
        return isStamped(column)
                || before.column(column.name()).filter(RowUpdates::isStamped).isPresent();
    }

    private static boolean isStamped(Column column) {
        return column.options().has(OptionKeys.ON_UPDATE);
    }
}
