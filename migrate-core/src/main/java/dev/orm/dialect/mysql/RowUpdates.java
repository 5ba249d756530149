package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlStatement;
import dev.orm.schema.Column;
import dev.orm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        add(start() + ddl.syntax().name(column) + " = " + value);
    }

    /** @param sql an UPDATE of the table */
    void add(String sql) {
        String assignments = sql.substring(start().length());
        String kept = before.columns().stream()
                .filter(RowUpdates::isStamped)
                .map(Column::name)
                .filter(this::staysStamped)
                .map(ddl.syntax()::name)
                .filter(name -> !assignments.startsWith(name + " = "))
                .map(name -> name + " = " + name + ", ")
                .collect(Collectors.joining());
        statements.add(DdlStatement.of(start() + kept + assignments));
    }

    private String start() {
        return "update " + ddl.name(before.name()) + " set ";
    }

    private boolean staysStamped(String column) {
        Optional<Column> found = after.column(column);
        return found.isPresent() && isStamped(found.get());
    }

    private static boolean isStamped(Column column) {
        return column.options().has(OptionKeys.ON_UPDATE);
    }
}
