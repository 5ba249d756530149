package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.ExpressionSite.Kind;
import dev.orm.dialect.ServerNormalizer.Answers;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the server itself makes of expressions, and that nothing is left of asking it. */
@Tag("postgresql")
class PostgresqlServerNormalizerTest {
    private static final TableName T = TableName.of("t");
    private static final NamedType MOOD = new NamedType(TableName.of("mood"), List.of("a", "b"));
    private static final Schema SCHEMA = Schema.of(List.of(Table.of(
                    T,
                    List.of(
                            Column.of("n", new SqlType.Int(4), true),
                            Column.of("s", new SqlType.Varchar(9), true),
                            Column.of("d", new SqlType.Decimal(10, 2), true),
                            Column.of("m", new SqlType.Enumeration(MOOD.name(), MOOD.values(), null), true)))))
            .withTypes(List.of(MOOD));

    @AutoClose
    private final LiveSchema live = new LiveSchema();

    @Test
    void everyKindOfExpression() throws SQLException {
        ExpressionSite check = site(Kind.CHECK, null, "n > d");
        ExpressionSite standing = site(Kind.DEFAULT, "n", "1 + 2");
        ExpressionSite generated = site(Kind.GENERATED, "s", "substring(s from 1 for 2)");
        ExpressionSite part = site(Kind.INDEX_PART, null, "n + d");
        ExpressionSite where = site(Kind.INDEX_WHERE, null, "m = 'a'");
        ExpressionSite constant = site(Kind.DEFAULT, "m", "'a'");

        Answers answers = ask(live.connection(), Set.of(check, standing, generated, part, where, constant));

        assertThat(answers.notice()).isEmpty();
        assertThat(answers.texts())
                .isEqualTo(Map.of(
                        check, "n::numeric > d",
                        generated, "substring ( s from 1 for 2 )",
                        part, "n::numeric + d",
                        where, "m = 'a'"));
        assertThat(answers.defaults())
                .isEqualTo(Map.of(
                        standing, new DefaultValue.Expression("1 + 2"),
                        constant, new DefaultValue.Expression("'a'")));
    }

    /** What the server stores for an IN list is stored otherwise when it is made again. */
    @Test
    void aStoredTextIsAskedToTheFixedPoint() throws SQLException {
        String written = "s in ('a', 'b') and n > d";
        String stored = stored("first", written);
        String storedAgain = stored("second", stored);
        ExpressionSite model = site(Kind.CHECK, null, written);
        ExpressionSite database = site(Kind.CHECK, null, stored);
        ExpressionSite restored = site(Kind.CHECK, null, storedAgain);

        Answers answers = ask(live.connection(), Set.of(model, database, restored));

        assertThat(stored).isNotEqualTo(storedAgain);
        assertThat(answers.texts().keySet()).containsExactlyInAnyOrder(model, database, restored);
        assertThat(Set.copyOf(answers.texts().values())).hasSize(1);
    }

    private String stored(String table, String check) throws SQLException {
        live.execute("create table " + table + " (n int, s varchar(9), d numeric(10, 2), check (" + check + "))");
        return live.rows("select pg_get_expr(conbin, conrelid) from pg_constraint where contype = 'c' and conrelid = '"
                        + table + "'::regclass")
                .get(0);
    }

    @Test
    void oneBadExpressionDoesNoHarmToTheOthers() throws SQLException {
        ExpressionSite bad = site(Kind.CHECK, null, "no_such_function(n)");
        ExpressionSite injected = site(Kind.CHECK, null, "true); drop table kept; --");
        ExpressionSite committing = site(Kind.DEFAULT, "n", "1; commit; drop table kept");
        ExpressionSite good = site(Kind.CHECK, null, "n > d");
        live.execute("create table kept (a int)", "create table t (other int)");

        Answers answers = ask(live.connection(), Set.of(bad, injected, committing, good));

        assertThat(answers.texts().keySet()).containsExactly(good);
        assertThat(answers.defaults()).isEmpty();
        assertThat(
                        live.rows(
                                "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1"))
                .containsExactly("kept", "t");
        assertThat(live.rows("select count(*) from pg_namespace where nspname = '_orm_scratch'"))
                .containsExactly("0");
        assertThat(live.rows("show search_path")).containsExactly("\"$user\", public");
    }

    @Test
    void anAccountThatMayMakeNoSchemasUsesTemporaryTables() throws SQLException {
        String role = "only_temporary_" + System.nanoTime();
        live.execute("create role " + role, "revoke create on database " + database() + " from public");
        ExpressionSite check = site(Kind.CHECK, null, "n > d");
        try (Connection other = live.another();
                Statement statement = other.createStatement()) {
            statement.execute("set role " + role);

            assertThat(ask(other, Set.of(check)).texts()).isEqualTo(Map.of(check, "n::numeric > d"));
        } finally {
            live.execute("drop role " + role);
        }
    }

    @Test
    void anAccountThatMayDoNothingIsTold() throws SQLException {
        String role = "nothing_" + System.nanoTime();
        live.execute("create role " + role, "revoke all on database " + database() + " from public");
        try (Connection other = live.another();
                Statement statement = other.createStatement()) {
            statement.execute("set role " + role);
            Answers answers = ask(other, Set.of(site(Kind.CHECK, null, "n > d")));

            assertThat(answers.texts()).isEmpty();
            assertThat(answers.notice())
                    .contains("this account may create neither schemas nor temporary tables here, so that checks,"
                            + " defaults and index expressions were compared word by word");
        } finally {
            live.execute("drop role " + role);
        }
    }

    private String database() throws SQLException {
        return live.rows("select current_database()").get(0);
    }

    private Answers ask(Connection connection, Set<ExpressionSite> sites) throws SQLException {
        return live.dialect()
                .serverNormalizer()
                .ask(connection, live.dialect().normalizer().normalize(SCHEMA), sites);
    }

    private static ExpressionSite site(Kind kind, @Nullable String column, String text) {
        return new ExpressionSite(T, kind, column, text);
    }
}
