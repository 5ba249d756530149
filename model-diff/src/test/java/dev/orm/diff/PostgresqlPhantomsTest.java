package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a model can ask for, made and looked at again: not one operation. */
@Tag("postgresql")
class PostgresqlPhantomsTest {
    private static final List<String> TYPES = List.of(
            "boolean",
            "bool",
            "smallint",
            "int2",
            "integer",
            "int",
            "bigint",
            "int8",
            "real",
            "float4",
            "float(20)",
            "double precision",
            "float8",
            "float",
            "numeric",
            "numeric(38,2)",
            "decimal(10)",
            "dec(5,1)",
            "numeric(5,-2)",
            "char",
            "char(20)",
            "character(3)",
            "national character(3)",
            "varchar",
            "varchar(255)",
            "character varying(12)",
            "text",
            "bpchar",
            "name",
            "bytea",
            "date",
            "time",
            "time(0)",
            "time(3) with time zone",
            "timetz",
            "timestamp",
            "timestamp(0)",
            "timestamp(3) without time zone",
            "timestamp with time zone",
            "timestamptz",
            "timestamptz(3)",
            "interval",
            "interval year",
            "interval day to second(3)",
            "interval(2)",
            "uuid",
            "json",
            "jsonb",
            "xml",
            "inet",
            "cidr",
            "macaddr",
            "macaddr8",
            "money",
            "bit",
            "bit(3)",
            "bit varying",
            "varbit(5)",
            "tsvector",
            "tsquery",
            "point",
            "line",
            "box",
            "path",
            "polygon",
            "circle",
            "int4range",
            "int8range",
            "numrange",
            "tsrange",
            "tstzrange",
            "daterange",
            "int4multirange",
            "oid",
            "regclass",
            "pg_lsn",
            "\"char\"");

    private static final Map<String, List<String>> DEFAULTS = Map.ofEntries(
            Map.entry(
                    "varchar(40)",
                    List.of(
                            "'x'",
                            "'it''s'",
                            "'a\\b'",
                            "''",
                            "'CURRENT_DATE'",
                            "upper('x')",
                            "'a' || 'b'",
                            "E'tab\\t'",
                            "current_user",
                            "md5('x')",
                            "5",
                            "null")),
            Map.entry(
                    "text", List.of("'x'::text", "('x')", "concat('a', 'b')", "repeat('x', 3)", "lower(current_user)")),
            Map.entry("char(3)", List.of("'ab'", "'abc'")),
            Map.entry(
                    "integer",
                    List.of(
                            "0",
                            "-1",
                            "+7",
                            "'12'",
                            "1 + 1",
                            "(1+1)*2",
                            "-5",
                            "2^3",
                            "length('abc')",
                            "case when true then 1 else 2 end",
                            "floor(1.5)::integer",
                            "null::integer")),
            Map.entry(
                    "bigint",
                    List.of(
                            "9223372036854775807",
                            "-9223372036854775808",
                            "(extract(epoch from now()))::bigint",
                            "1000 * 1000")),
            Map.entry("numeric(10,2)", List.of("1.5", "1.50", "'-0.5'", "0", "1e2", "round(1.555, 2)")),
            Map.entry("double precision", List.of("1e3", "2.5E-3", "'NaN'", "pi()", "random()", "1.0 / 3")),
            Map.entry(
                    "boolean", List.of("true", "FALSE", "'t'", "'yes'", "'off'", "not true", "1 = 1", "null is null")),
            Map.entry(
                    "date",
                    List.of("'2020-01-02'", "current_date", "CURRENT_DATE + 1", "date '2020-01-02'", "now()::date")),
            Map.entry("time(0)", List.of("'12:30'", "localtime", "'12:30:15'")),
            Map.entry(
                    "timestamp",
                    List.of(
                            "'2020-01-02 03:04:05'",
                            "'2020-01-02'",
                            "now()",
                            "CURRENT_TIMESTAMP",
                            "localtimestamp",
                            "current_timestamp(3)",
                            "clock_timestamp()",
                            "'epoch'",
                            "timezone('utc', now())")),
            Map.entry(
                    "timestamp with time zone",
                    List.of(
                            "now()",
                            "'2020-01-02 03:04:05+00'",
                            "'2020-01-02 03:04:05+02'",
                            "now() + interval '1 day'",
                            "date_trunc('day', now())",
                            "statement_timestamp()")),
            Map.entry("uuid", List.of("'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'", "gen_random_uuid()")),
            Map.entry("bytea", List.of("'\\x01AB'", "'abc'", "'\\000'", "decode('00', 'hex')")),
            Map.entry(
                    "jsonb", List.of("'{}'", "'[]'", "'{\"b\":1,\"a\":  2}'", "jsonb_build_object('a', 1)", "'null'")),
            Map.entry("json", List.of("'{}'", "'{\"a\":  1}'")),
            Map.entry("inet", List.of("'127.0.0.1'", "'::1'")),
            Map.entry(
                    "text[]",
                    List.of("'{}'", "'{a,b}'", "array['a', 'b']", "array[]::text[]", "string_to_array('a,b', ',')")),
            Map.entry("integer[]", List.of("'{1,2}'", "array[1, 2]")),
            Map.entry("interval", List.of("'1 day'", "interval '2 hours'", "'01:00'")),
            Map.entry("int4range", List.of("'[1,5)'", "int4range(1, 5)", "'empty'")),
            Map.entry("bit(3)", List.of("b'101'", "'101'")));

    private static final List<String> CHECKS = List.of(
            "n > 0",
            "n between 1 and 5",
            "n not between 1 and 5",
            "n in (1, 2, 3)",
            "n not in (1, 2)",
            "n in (1)",
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
            "s like 'a!%' escape '!'",
            "s similar to 'a|b'",
            "length(s) > 2",
            "char_length(trim(s)) > 0",
            "trim(both 'x' from s) <> ''",
            "ltrim(s) = s",
            "substring(s from 1 for 2) = 'ab'",
            "substr(s, 1, 2) = 'ab'",
            "position('x' in s) = 0",
            "lower(s) = s",
            "s ~ '^[a-z]+$'",
            "s !~* 'x'",
            "s || 'x' = 'ax'",
            "coalesce(s, '') <> 'x'",
            "nullif(s, '') is not null",
            "greatest(n, 1) > 0",
            "upper(s) in ('A', 'B') and n between 1 and 2",
            "s is null or (n > 0 and s = 'x')",
            "case when n > 0 then s = 'x' else true end",
            "case n when 1 then s is null end",
            "d > 1.5",
            "n > d",
            "d >= 0 and d <= 100",
            "d * 2 < n",
            "round(d, 1) = d",
            "b",
            "not b",
            "b = true",
            "b is true",
            "b is not false",
            "ts > '2020-01-01'",
            "ts < now()",
            "ts < current_timestamp + interval '1 day'",
            "dt > date '2020-01-01'",
            "dt - date '2020-01-01' > 5",
            "extract(year from dt) > 2000",
            "date_part('year', dt) > 2000",
            "ts at time zone 'utc' > '2020-01-01'",
            "cast(n as bigint) < 10",
            "n::text <> '5'",
            "\"Odd name\" > 0",
            "\"order\" > 0",
            "c = 'abc'",
            "(n, d) is not null",
            "num_nonnulls(n, d) = 1",
            "js ? 'a'",
            "js ->> 'a' = 'b'",
            "js @> '{\"a\": 1}'",
            "jsonb_typeof(js) = 'object'",
            "tags <> '{}'",
            "array_length(tags, 1) < 5",
            "'a' = any (tags)",
            "tags @> array['a']",
            "tags[1] = 'a'",
            "n & 1 = 1",
            "n << 1 > 2",
            "n ^ 2 < 100",
            "s collate \"C\" < 'm'",
            "(s = 'a') = b",
            "s = 'A' or s = 'B' or s = 'C'",
            "n = 1 and (s = 'a' or s = 'b') and b");

    private static final List<IndexPart> PARTS = List.of(
            IndexPart.column("n"),
            IndexPart.column("s").descending(true),
            IndexPart.column("Odd name"),
            IndexPart.column("order"),
            IndexPart.expression("lower(s)"),
            IndexPart.expression("n + 1"),
            IndexPart.expression("coalesce(s, 'x')"),
            IndexPart.expression("(js ->> 'a')"),
            IndexPart.expression("n + d"),
            IndexPart.expression("s || c"),
            IndexPart.expression("date_part('year', dt)"),
            IndexPart.expression("(n > 0)"));

    @TempDir
    Path folder;

    @Test
    void everyType() throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (String type : TYPES) {
            SqlType raw = new SqlType.Raw(type);
            columns.add(Column.of("c" + columns.size(), raw, true));
            columns.add(Column.of("c" + columns.size(), raw, false));
            columns.add(Column.of("c" + columns.size(), raw, true).withComment("it's " + type));
            columns.add(Column.of("c" + columns.size(), new SqlType.Raw(type + "[]"), true));
            columns.add(Column.of("c" + columns.size(), new SqlType.Raw(type + " array"), false));
        }
        assertThat(columns).hasSizeGreaterThan(380);
        assertNothingIsFound(columns, List.of(), List.of());
    }

    @Test
    void everyDefault() throws SQLException {
        List<Column> columns = new ArrayList<>();
        DEFAULTS.forEach((type, defaults) -> defaults.forEach(value -> {
            for (boolean nullable : new boolean[] {true, false}) {
                columns.add(Column.of("c" + columns.size(), new SqlType.Raw(type), nullable)
                        .withDefault(new DefaultValue.Expression(value)));
            }
        }));
        assertThat(columns).hasSizeGreaterThan(200);
        assertNothingIsFound(columns, List.of(), List.of());
    }

    @Test
    void everyCheckAndIndex() throws SQLException {
        List<CheckConstraint> checks = new ArrayList<>();
        CHECKS.forEach(check -> checks.add(CheckConstraint.of(Name.given("ck_" + checks.size()), check)));
        List<Index> indexes = new ArrayList<>();
        for (IndexPart part : PARTS) {
            for (String where : new String[] {"", "n > 0", "s in ('A', 'B') and b", "ts is not null"}) {
                indexes.add(new Index(
                        Name.given("ix_" + indexes.size()),
                        where.equals("n > 0"),
                        List.of(part, IndexPart.column("n")),
                        where.isEmpty() ? null : where,
                        Options.none()));
            }
        }
        assertThat(checks.size() + indexes.size()).isGreaterThan(120);
        List<Column> columns = List.of(
                column("n", "integer"),
                column("s", "varchar(40)"),
                column("c", "char(3)"),
                column("d", "numeric(10,2)"),
                column("b", "boolean"),
                column("ts", "timestamp"),
                column("dt", "date"),
                column("js", "jsonb"),
                column("tags", "text[]"),
                column("Odd name", "integer"),
                column("order", "integer"));
        assertNothingIsFound(columns, checks, indexes);
    }

    private void assertNothingIsFound(List<Column> columns, List<CheckConstraint> checks, List<Index> indexes)
            throws SQLException {
        Schema model = Schema.of(List.of(Table.of(TableName.of("things"), columns).toBuilder()
                .checks(checks)
                .indexes(indexes)
                .build()));
        try (Arena arena = new OwnArena("postgresql", TestServers::postgresql, Palette.postgresql())) {
            Workbench bench = new Workbench(arena, folder);
            bench.write("all", bench.check(model, Intent.none()));
            bench.upgrade();

            Findings again = bench.check(model, Intent.none());
            assertThat(again.differences()).isEmpty();
            assertThat(again.kept()).isEmpty();
            assertThat(again.notices()).isEmpty();
        }
    }

    private static Column column(String name, String type) {
        return Column.of(name, new SqlType.Raw(type), true);
    }
}
