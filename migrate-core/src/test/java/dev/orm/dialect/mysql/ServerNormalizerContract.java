package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.ExpressionSite.Kind;
import dev.orm.dialect.ServerNormalizer.Answers;
import dev.orm.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server makes of expressions, and that asking leaves nothing behind and commits nothing. */
public abstract class ServerNormalizerContract extends ServerContract {
    private static final Schema SCHEMA =
            Schema.of(List.of(table(integer("a"), varchar("b", 20), integer("g"), varchar("h", 40))
                    .build()));
    private static final ExpressionSite SUM = new ExpressionSite(T, Kind.GENERATED, "g", "a+1");
    private static final ExpressionSite TEXT = new ExpressionSite(T, Kind.GENERATED, "h", "concat(b,'its')");

    @Test
    void expressionsComeBackAsTheServerHasThem() throws SQLException {
        assertThat(ask(SUM, TEXT).texts()).isEqualTo(Map.of(SUM, "a + 1", TEXT, "concat( b , 'its' )"));
    }

    @Test
    void askingCommitsNothing() throws SQLException {
        server.run("create table kept (a int)");
        server.connection().setAutoCommit(false);
        server.run("insert into kept values (1)");

        ask(SUM, new ExpressionSite(T, Kind.GENERATED, "h", "no_such_function(b)"));

        server.connection().rollback();
        server.connection().setAutoCommit(true);
        assertThat(server.ask("select count(*) from kept")).isEqualTo("0");
    }

    @Test
    void oneBadExpressionDoesNoHarmToTheOthers() throws SQLException {
        ExpressionSite bad = new ExpressionSite(T, Kind.GENERATED, "h", "no_such_function(b)");
        ExpressionSite badDefault = new ExpressionSite(T, Kind.DEFAULT, "a", "(no_such_function())");

        Answers answers = ask(SUM, bad, badDefault);

        assertThat(answers.texts().keySet()).containsExactly(SUM);
        assertThat(answers.defaults()).isEmpty();
        server.run("create temporary table _orm_scratch (a int)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PIPES_AS_CONCAT,ANSI_QUOTES", "NO_BACKSLASH_ESCAPES", "STRICT_ALL_TABLES"})
    void theSqlModeDoesNotMatterAndStays(String mode) throws SQLException {
        Map<ExpressionSite, String> usual = ask(SUM, TEXT).texts();
        server.run("set sql_mode = '" + mode + "'");

        assertThat(ask(SUM, TEXT).texts()).isEqualTo(usual).isNotEmpty();
        assertThat(server.ask("select @@sql_mode")).isEqualTo(mode);
    }

    /** The server shows strings with backslash escapes where none may be written. */
    @Test
    void whatTheServerHoldsIsReadWithoutBackslashEscapesToo() throws SQLException {
        server.run("create table t (a varchar(20) default 'a\\\\b''c' comment 'it''s \\\\',"
                + " b varchar(40) generated always as (concat(a,'its')), e enum('a''b','c\\\\d'))");
        Schema usual = normal();
        server.run("set sql_mode = 'NO_BACKSLASH_ESCAPES'");

        assertThat(normal()).isEqualTo(usual);
        assertThat(Dialects.of(server.connection()).selfCheck().misread(server.connection(), usual, Set.of(T)))
                .isEmpty();
    }

    private Schema normal() throws SQLException {
        Dialect dialect = Dialects.of(server.connection());
        return dialect.normalizer().normalize(dialect.inspector().inspect(server.connection()));
    }

    @Test
    void anAccountThatMayMakeNoTemporaryTablesIsTold() throws SQLException {
        String user = "u" + Long.toString(System.nanoTime(), 36);
        String database = server.connection().getCatalog();
        server.run(
                "create user " + user,
                "grant select, insert, create, alter, index, drop on " + database + ".* to " + user);
        try (Connection other = server.as(user)) {
            Answers answers = ask(other, Set.of(SUM));

            assertThat(answers.texts()).isEmpty();
            assertThat(answers.notice())
                    .contains("the account may not create temporary tables, so expressions are compared word for word;"
                            + " it needs the privilege CREATE TEMPORARY TABLES");
        } finally {
            server.run("drop user " + user);
        }
    }

    private Answers ask(ExpressionSite... sites) throws SQLException {
        return ask(server.connection(), new LinkedHashSet<>(List.of(sites)));
    }

    private static Answers ask(Connection connection, Set<ExpressionSite> sites) throws SQLException {
        return Dialects.of(connection).serverNormalizer().ask(connection, SCHEMA, sites);
    }
}
