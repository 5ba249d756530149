package dev.orm.dialect.postgresql;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of check and index. */
@Tag("postgresql")
class PostgresqlExpressionsTest extends PostgresqlContract {

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
}
