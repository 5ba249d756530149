package dev.orm.dialect.mysql;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.util.regex.Pattern;

/**
 * Defaults like {@code '0000-00-00'}, which old tables have and strict mode refuses in every ALTER of such a table,
 * whatever it changes (error 1067).
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/sql-mode.html#sqlmode_no_zero_date">NO_ZERO_DATE</a>
 */
final class ZeroDates {
    private static final Pattern ZERO = Pattern.compile("0000-\\d\\d-\\d\\d.*|\\d{4}-00-.*|\\d{4}-\\d\\d-00.*|0+");

    private ZeroDates() {}

    /** @param table as it will be */
    static void refuse(Table table, MySqlDdl ddl) {
        for (Column column : table.columns()) {
            if (column.defaultValue() instanceof DefaultValue.Literal value && isZero(column, value)) {
                throw refusal(table, column, value, ddl);
            }
        }
    }

    /** @param table that is to be made */
    static void refuseNew(Table table, MySqlDdl ddl) {
        for (Column column : table.columns()) {
            if (column.defaultValue() instanceof DefaultValue.Literal value && isZero(column, value)) {
                throw refusalOfNew(table, column, value, ddl);
            }
        }
    }

    private static boolean isZero(Column column, DefaultValue.Literal value) {
        return isMoment(column.type()) && ZERO.matcher(value.text()).matches();
    }

    private static DdlRefusedException refusalOfNew(
            Table table, Column column, DefaultValue.Literal value, MySqlDdl ddl) {
        String name = table.name() + "." + column.name();
        return DdlRefusedException.impossible(
                "table " + table.name() + " cannot be made with " + ddl.syntax().literal(value.text())
                        + " as the default of " + name,
                "column " + name,
                "strict mode takes no zero date",
                "give the column another default, or none, in the models");
    }

    private static DdlRefusedException refusal(Table table, Column column, DefaultValue.Literal value, MySqlDdl ddl) {
        String name = table.name() + "." + column.name();
        String text = ddl.syntax().literal(value.text());
        return DdlRefusedException.impossible(
                "table " + table.name() + " cannot be changed while the default of " + name + " is " + text,
                "column " + name,
                "strict mode takes no zero date, and checks all defaults of a table at each of its changes",
                "give it another one first, in the models or in a revision of your own: alter table "
                        + ddl.name(table.name()) + " alter column "
                        + ddl.syntax().name(column.name())
                        + " set default '1970-01-02'");
    }

    private static boolean isMoment(SqlType type) {
        return type instanceof SqlType.Date || type instanceof SqlType.Timestamp || Moments.isTimestamp(type);
    }
}
