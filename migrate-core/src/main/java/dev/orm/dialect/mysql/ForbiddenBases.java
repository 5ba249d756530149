package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Columns that no check may name, neither here nor on MariaDB: those that the server numbers, and those that a foreign key
 * changes.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/create-table-check-constraints.html">CHECK Constraints</a>
 */
final class ForbiddenBases {
    private static final Set<Action> CHANGING_ON_DELETE = Set.of(Action.SET_NULL, Action.SET_DEFAULT);
    private static final Set<Action> CHANGING_ON_UPDATE = Set.of(Action.CASCADE, Action.SET_NULL, Action.SET_DEFAULT);

    private final MySqlDdl ddl;

    ForbiddenBases(MySqlDdl ddl) {
        this.ddl = ddl;
    }

    /** @param table as it will be */
    void refuseChecks(Table table) {
        Map<String, String> reasons = reasons(table);
        table.checks().forEach(check -> {
            MentionedNames names = MentionedNames.in(check.expression(), ddl.syntax());
            reasons.forEach((column, reason) -> {
                if (names.contains(column)) {
                    throw refused(table, check.expression(), reason);
                }
            });
        });
    }

    private static Map<String, String> reasons(Table table) {
        Map<String, String> reasons = new LinkedHashMap<>();
        table.columns().stream().filter(Column::isIdentity).forEach(column -> {
            reasons.put(column.name(), column.name() + ", which it numbers");
        });
        table.foreignKeys().stream()
                .filter(ForbiddenBases::changesItsColumns)
                .forEach(key -> key.columns()
                        .forEach(column ->
                                reasons.put(column, column + ", which foreign key " + key.name() + " changes")));
        return reasons;
    }

    private static boolean changesItsColumns(ForeignKey key) {
        return CHANGING_ON_DELETE.contains(key.onDelete()) || CHANGING_ON_UPDATE.contains(key.onUpdate());
    }

    private static DdlRefusedException refused(Table table, String check, String reason) {
        return DdlRefusedException.impossible(
                "the check (" + check + ") of " + table.name() + " cannot be had",
                "table " + table.name(),
                "this server lets no check name a column like " + reason,
                "leave the check out, or what numbers or changes the column");
    }
}
