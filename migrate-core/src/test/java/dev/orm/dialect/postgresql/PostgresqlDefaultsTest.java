package dev.orm.dialect.postgresql;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of default. */
@Tag("postgresql")
class PostgresqlDefaultsTest extends PostgresqlContract {

    @Test
    void everyDefault() throws SQLException {
        List<Column> columns = new ArrayList<>();
        add(
                columns,
                new SqlType.Varchar(40),
                string("x"),
                string("it's"),
                string("a\\b"),
                string(""),
                string("CURRENT_DATE"));
        add(
                columns,
                new SqlType.Varchar(40),
                expression("'x'"),
                expression("('x')"),
                expression("upper('x')"),
                expression("null"),
                DefaultValue.Literal.nothing(),
                DefaultValue.Literal.number("5"));
        add(columns, new SqlType.Char(3), string("ab"), string("abc"));
        add(
                columns,
                new SqlType.Text(),
                string("line\nbreak"),
                expression("current_user"),
                expression("'a' || 'b'"),
                expression("E'tab\\t'"));
        add(
                columns,
                new SqlType.Int(4),
                DefaultValue.Literal.number("0"),
                DefaultValue.Literal.number("-1"),
                DefaultValue.Literal.number("+7"),
                string("12"),
                expression("1 + 1"),
                expression("(1+1)*2"),
                expression("-5"));
        add(
                columns,
                new SqlType.Int(8),
                DefaultValue.Literal.number("9223372036854775807"),
                DefaultValue.Literal.number("-9223372036854775808"));
        add(
                columns,
                new SqlType.Decimal(10, 2),
                DefaultValue.Literal.number("1.5"),
                DefaultValue.Literal.number("1.50"),
                string("-0.5"),
                DefaultValue.Literal.number("0"));
        add(
                columns,
                new SqlType.FloatingPoint(53),
                DefaultValue.Literal.number("1e3"),
                DefaultValue.Literal.number("2.5E-3"),
                string("NaN"));
        add(
                columns,
                new SqlType.Bool(),
                bool("true"),
                bool("false"),
                string("t"),
                string("yes"),
                string("off"),
                expression("not true"));
        add(
                columns,
                new SqlType.Date(),
                string("2020-01-02"),
                expression("current_date"),
                expression("CURRENT_DATE + 1"));
        add(columns, new SqlType.Time(0, false), string("12:30"), expression("current_time"), expression("localtime"));
        add(
                columns,
                new SqlType.Timestamp(6, false),
                string("2020-01-02 03:04:05"),
                string("2020-01-02"),
                expression("now()"),
                expression("CURRENT_TIMESTAMP"),
                expression("localtimestamp"),
                expression("current_timestamp(3)"));
        add(
                columns,
                new SqlType.Timestamp(6, true),
                string("2020-01-02 03:04:05+00"),
                expression("now()"),
                expression("now() + interval '1 day'"),
                expression("now() at time zone 'utc'"));
        add(
                columns,
                new SqlType.Uuid(),
                string("A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"),
                expression("gen_random_uuid()"));
        add(
                columns,
                new SqlType.Varbinary(null),
                new DefaultValue.Literal(DefaultValue.Literal.Kind.BYTES, "00ff"),
                string("\\x01AB"));
        add(columns, new SqlType.Json(), string("{}"), string("[]"), string("{\"a\": 1}"));
        add(columns, new SqlType.Inet(), string("127.0.0.1"));
        add(
                columns,
                new SqlType.Array(new SqlType.Text()),
                string("{}"),
                string("{a,b}"),
                expression("array['a', 'b']"),
                expression("array[]::text[]"));
        add(columns, new SqlType.Raw("interval"), string("1 day"), expression("interval '2 hours'"));
        add(columns, new SqlType.Raw("bit(3)"), expression("b'101'"));

        assertReadBack(Table.of(THINGS, columns));
    }

    private static void add(List<Column> columns, SqlType type, DefaultValue... defaults) {
        for (DefaultValue value : defaults) {
            columns.add(Column.of("c" + columns.size(), type, true).withDefault(value));
        }
    }

    private static DefaultValue string(String text) {
        return DefaultValue.Literal.string(text);
    }

    private static DefaultValue bool(String text) {
        return new DefaultValue.Literal(DefaultValue.Literal.Kind.BOOLEAN, text);
    }

    private static DefaultValue expression(String sql) {
        return new DefaultValue.Expression(sql);
    }
}
