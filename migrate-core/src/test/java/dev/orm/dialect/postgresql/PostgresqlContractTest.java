package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What our own Ddl creates is read as what it was made from. */
@Tag("postgresql")
class PostgresqlContractTest {
    private static final TableName THINGS = TableName.of("things");

    @AutoClose
    private final LiveSchema live = new LiveSchema();

    @Test
    void everyType() throws SQLException {
        List<SqlType> types = List.of(
                new SqlType.Bool(),
                new SqlType.Int(1),
                new SqlType.Int(2),
                new SqlType.Int(4),
                new SqlType.Int(8),
                new SqlType.FloatingPoint(24),
                new SqlType.FloatingPoint(34),
                new SqlType.FloatingPoint(53),
                new SqlType.FloatingPoint(null),
                new SqlType.Decimal(38, 2),
                new SqlType.Decimal(10, null),
                new SqlType.Decimal(null, null),
                new SqlType.Decimal(21, 0),
                new SqlType.Char(1),
                new SqlType.Char(null),
                new SqlType.Char(20),
                new SqlType.Varchar(255),
                new SqlType.Varchar(10485760),
                new SqlType.Varchar(10485761),
                new SqlType.Varchar(null),
                new SqlType.Text(),
                new SqlType.Clob(null),
                new SqlType.Clob(1000),
                new SqlType.Varbinary(255),
                new SqlType.Blob(null),
                new SqlType.Date(),
                new SqlType.Time(null, false),
                new SqlType.Time(0, false),
                new SqlType.Time(3, true),
                new SqlType.Timestamp(null, false),
                new SqlType.Timestamp(6, false),
                new SqlType.Timestamp(6, true),
                new SqlType.Timestamp(9, false),
                new SqlType.Timestamp(0, true),
                new SqlType.Uuid(),
                new SqlType.Json(),
                new SqlType.Inet(),
                new SqlType.Array(new SqlType.Varchar(255)),
                new SqlType.Array(new SqlType.Int(4)),
                new SqlType.Enumeration(null, List.of("A", "it's", "b\\c"), null),
                new SqlType.Enumeration(null, List.of("A"), 20),
                new SqlType.Raw("int[3][3]"),
                new SqlType.Raw("TIMESTAMPTZ(3)"),
                new SqlType.Raw("timestamp with time zone"),
                new SqlType.Raw("interval"),
                new SqlType.Raw("interval day to second(3)"),
                new SqlType.Raw("Interval Year To Month"),
                new SqlType.Raw("bit"),
                new SqlType.Raw("bit(3)"),
                new SqlType.Raw("varbit(5)"),
                new SqlType.Raw("json"),
                new SqlType.Raw("xml"),
                new SqlType.Raw("money"),
                new SqlType.Raw("tsvector"),
                new SqlType.Raw("int4range"),
                new SqlType.Raw("tstzrange"),
                new SqlType.Raw("cidr"),
                new SqlType.Raw("macaddr"),
                new SqlType.Raw("point"),
                new SqlType.Raw("bpchar"),
                new SqlType.Raw("name"),
                new SqlType.Raw("\"char\""),
                new SqlType.Raw("decimal(7)"),
                new SqlType.Raw("numeric(5,-2)"),
                new SqlType.Raw("dec"),
                new SqlType.Raw("FLOAT8"),
                new SqlType.Raw("float(20)"),
                new SqlType.Raw("int2"),
                new SqlType.Raw("bool"),
                new SqlType.Raw("character varying ( 12 )"),
                new SqlType.Raw("national character(3)"),
                new SqlType.Raw("time with time zone"),
                new SqlType.Raw("text array"));
        List<Column> columns = new ArrayList<>();
        for (SqlType type : types) {
            columns.add(Column.of("c" + columns.size(), type, columns.size() % 2 == 0));
        }

        assertReadBack(Table.of(THINGS, columns));
    }

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

    @Test
    void everyCheck() throws SQLException {
        List<String> checks = List.of(
                "n > 0",
                "n between 1 and 5",
                "n not between 1 and 5",
                "n in (1, 2, 3)",
                "n not in (1, 2)",
                "n <> 3 and n != 4",
                "n >= 0 or n is null",
                "not (n = 3)",
                "n is not null",
                "n is distinct from 3",
                "n + 1 > 2 * n - 3",
                "n % 2 = 0",
                "-n < 5",
                "abs(n) < 10",
                "s in ('A', 'B')",
                "s in ('A')",
                "s not in ('A', 'B')",
                "s = 'it''s'",
                "s like 'a%'",
                "s not like 'a%'",
                "s ilike 'a%'",
                "s <> ''",
                "length(s) > 2",
                "char_length(trim(s)) > 0",
                "lower(s) = s",
                "s ~ '^[a-z]+$'",
                "s !~ 'x'",
                "s || 'x' = 'ax'",
                "coalesce(s, '') <> 'x'",
                "upper(s) in ('A', 'B') and n between 1 and 2",
                "s is null or (n > 0 and s = 'x')",
                "case when n > 0 then s = 'x' else true end",
                "case n when 1 then s is null when 2 then s is not null end",
                "d > 1.5",
                "d >= 0 and d <= 100",
                "n > d",
                "b",
                "not b",
                "b = true",
                "b is true",
                "ts > '2020-01-01'",
                "ts < now()",
                "ts < current_timestamp + interval '1 day'",
                "dt > date '2020-01-01'",
                "cast(n as bigint) < 10",
                "n::text <> '5'",
                "\"Odd name\" > 0",
                "\"order\" > 0",
                "c = 'abc'",
                "(n, d) is not null");
        Table table = Table.of(THINGS, columnsForExpressions());
        for (String check : checks) {
            table = table.toBuilder()
                    .add(CheckConstraint.of(Name.given("ck_" + table.checks().size()), check))
                    .build();
        }

        assertReadBack(table);
    }

    @Test
    void everyIndex() throws SQLException {
        List<Index> indexes = List.of(
                index(IndexPart.column("n")),
                index(IndexPart.column("n").descending(true), IndexPart.column("s")),
                index(new IndexPart("n", null, false, IndexPart.Nulls.FIRST, null, Options.none())),
                index(new IndexPart("n", null, true, IndexPart.Nulls.LAST, null, Options.none())),
                index(new IndexPart("n", null, false, IndexPart.Nulls.LAST, null, Options.none())),
                index(new IndexPart("s", null, false, null, "C", Options.none())),
                index(new IndexPart("s", null, false, null, null, Options.none().with("opclass", "text_pattern_ops"))),
                index(IndexPart.expression("lower(s)")),
                index(IndexPart.expression("lower(s)").descending(true), IndexPart.column("n")),
                index(IndexPart.expression("n + 1")),
                index(IndexPart.expression("coalesce(s, 'x')")),
                index(IndexPart.column("n")).withWhere("n > 0"),
                index(IndexPart.column("n")).withWhere("s in ('A', 'B') and b"),
                index(IndexPart.column("n")).withWhere("ts is not null"),
                with(index(IndexPart.column("n")), "include", "s,d"),
                with(index(IndexPart.column("n")), "method", "hash"),
                with(index(IndexPart.column("js")), "method", "gin"),
                with(
                        index(new IndexPart(
                                "js", null, false, null, null, Options.none().with("opclass", "jsonb_path_ops"))),
                        "method",
                        "gin"),
                with(index(IndexPart.column("dt")), "method", "brin"),
                with(index(IndexPart.column("n")), "with", "fillfactor=70"),
                new Index(Name.given("u1"), true, List.of(IndexPart.column("n")), null, Options.none()),
                new Index(
                        Name.given("u2"),
                        true,
                        List.of(IndexPart.column("n")),
                        "s is null",
                        Options.none().with("nulls-not-distinct", "")),
                index(IndexPart.column("Odd name"), IndexPart.column("order")));
        List<Index> named = new ArrayList<>();
        for (Index index : indexes) {
            named.add(index.withName(Name.given("ix_" + named.size())));
        }

        assertReadBack(Table.of(THINGS, columnsForExpressions()).toBuilder()
                .indexes(named)
                .build());
    }

    private static List<Column> columnsForExpressions() {
        return List.of(
                Column.of("n", new SqlType.Int(4), true),
                Column.of("s", new SqlType.Varchar(40), true),
                Column.of("c", new SqlType.Char(3), true),
                Column.of("d", new SqlType.Decimal(10, 2), true),
                Column.of("b", new SqlType.Bool(), true),
                Column.of("ts", new SqlType.Timestamp(6, false), true),
                Column.of("dt", new SqlType.Date(), true),
                Column.of("js", new SqlType.Json(), true),
                Column.of("Odd name", new SqlType.Int(4), true),
                Column.of("order", new SqlType.Int(4), true));
    }

    private void assertReadBack(Table table) throws SQLException {
        Schema lowered = live.dialect().lower().lower(Schema.of(List.of(table)));
        List<Operation> creation = lowered.tables().stream()
                .<Operation>map(Operation.CreateTable::new)
                .toList();
        live.change(creation);

        Table wanted = live.settled(lowered, live.read());
        Table found = live.settled(live.read(), lowered);
        for (int at = 0; at < wanted.columns().size(); at++) {
            assertThat(found.columns().get(at)).isEqualTo(wanted.columns().get(at));
        }
        assertThat(found.checks())
                .containsExactlyInAnyOrderElementsOf(given(wanted).checks());
        assertThat(found.indexes()).containsExactlyInAnyOrderElementsOf(wanted.indexes());
        assertThat(live.dialect().lower().lower(lowered)).isEqualTo(lowered);
        Schema normal = live.dialect().normalizer().normalize(lowered);
        assertThat(live.dialect().normalizer().normalize(normal)).isEqualTo(normal);
        assertThat(live.dialect().selfCheck().misread(live.connection(), live.read(), Set.of(table.name())))
                .isEmpty();
    }

    private static Table given(Table table) {
        return table.toBuilder()
                .checks(table.checks().stream()
                        .map(check -> check.withName(Name.given(String.valueOf(check.name()))))
                        .toList())
                .build();
    }

    private static void add(List<Column> columns, SqlType type, DefaultValue... defaults) {
        for (DefaultValue value : defaults) {
            columns.add(Column.of("c" + columns.size(), type, true).withDefault(value));
        }
    }

    private static Index index(IndexPart... parts) {
        return new Index(Name.given("ix"), false, List.of(parts), null, Options.none());
    }

    private static Index with(Index index, String option, String value) {
        return new Index(
                index.name(),
                index.unique(),
                index.parts(),
                index.where(),
                index.options().with(option, value));
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
