package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteSyntaxTest {
    /** https://sqlite.org/lang_keywords.html, and words that are special in one place only. */
    private static final String KEYWORDS = """
            ABORT ACTION ADD AFTER ALL ALTER ALWAYS ANALYZE AND AS ASC ATTACH AUTOINCREMENT BEFORE BEGIN BETWEEN BY CASCADE
            CASE CAST CHECK COLLATE COLUMN COMMIT CONFLICT CONSTRAINT CREATE CROSS CURRENT CURRENT_DATE CURRENT_TIME
            CURRENT_TIMESTAMP DATABASE DEFAULT DEFERRABLE DEFERRED DELETE DESC DETACH DISTINCT DO DROP EACH ELSE END ESCAPE
            EXCEPT EXCLUDE EXCLUSIVE EXISTS EXPLAIN FAIL FILTER FIRST FOLLOWING FOR FOREIGN FROM FULL GENERATED GLOB GROUP
            GROUPS HAVING IF IGNORE IMMEDIATE IN INDEX INDEXED INITIALLY INNER INSERT INSTEAD INTERSECT INTO IS ISNULL JOIN
            KEY LAST LEFT LIKE LIMIT MATCH MATERIALIZED NATURAL NO NOT NOTHING NOTNULL NULL NULLS OF OFFSET ON OR ORDER
            OTHERS OUTER OVER PARTITION PLAN PRAGMA PRECEDING PRIMARY QUERY RAISE RANGE RECURSIVE REFERENCES REGEXP REINDEX
            RELEASE RENAME REPLACE RESTRICT RETURNING RIGHT ROLLBACK ROW ROWS SAVEPOINT SELECT SET TABLE TEMP TEMPORARY
            THEN TIES TO TRANSACTION TRIGGER UNBOUNDED UNION UNIQUE UPDATE USING VACUUM VALUES VIEW VIRTUAL WHEN WHERE
            WINDOW WITH WITHIN WITHOUT TRUE FALSE STORED STRICT PRECISION INTEGER TEXT
            """;

    private static final List<String> EVERYWHERE = List.of(
            "create table %1$s (%1$s int not null, b, constraint %1$s unique (%1$s), check (%1$s > 0))",
            "create index x_%2$s on %1$s (%1$s, b desc) where %1$s > 1",
            "insert into %1$s (%1$s, b) select %1$s, b from %1$s",
            "update %1$s set %1$s = %1$s + 1 where %1$s.%1$s > 0",
            "alter table %1$s rename column %1$s to other",
            "alter table %1$s rename other to %1$s",
            "alter table %1$s add column extra int references %1$s (%1$s)",
            "alter table %1$s rename to other",
            "alter table other rename to %1$s",
            "create view v_%2$s as select %1$s, %1$s as %1$s from %1$s as %1$s where %1$s in (1)",
            "create trigger %1$s after insert on %1$s begin delete from %1$s where %1$s = new.%1$s; end");

    @Test
    void namesStandEverywhereAsItQuotesThem() throws SQLException {
        for (String keyword : KEYWORDS.strip().split("\\s+")) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                    Statement statement = connection.createStatement()) {
                for (String sql : EVERYWHERE) {
                    statement.execute(sql.formatted(SqliteSyntax.SYNTAX.name(keyword), keyword));
                }
                assertThat(columns(statement, keyword)).containsExactly(keyword, "b", "extra");
            }
        }
    }

    @Test
    void readsAllFourQuotings() {
        assertThat(Lexer.tokens("\"a\"\"b\" `a``b` [a\"b] 'a''b'", SqliteSyntax.SYNTAX))
                .extracting(Token::unquoted)
                .containsExactly("a\"b", "a`b", "a\"b", "a'b");
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var rows = statement.executeQuery("select name from pragma_table_info('" + table + "')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
