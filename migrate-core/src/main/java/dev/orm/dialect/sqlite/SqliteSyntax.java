package dev.orm.dialect.sqlite;

import dev.orm.sql.Syntax;
import dev.orm.sql.Syntax.Feature;
import java.util.HashSet;
import java.util.Set;

/**
 * How SQLite writes SQL. https://sqlite.org/lang_keywords.html
 *
 * <p>Most of its keywords may stand unquoted as a name; the second list holds those that may, but read as something else
 * in one place or another.
 */
final class SqliteSyntax {
    private SqliteSyntax() {}

    /** What can be no name without quotes. */
    static final Set<String> RESERVED = Set.of(
            ("ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CAST CHECK COLLATE COMMIT CONSTRAINT CREATE CURRENT_DATE"
                            + " CURRENT_TIME CURRENT_TIMESTAMP DEFAULT DEFERRABLE DELETE DISTINCT DROP ELSE ESCAPE EXCEPT EXISTS"
                            + " FOREIGN FROM GROUP HAVING IF IN INDEX INSERT INTERSECT INTO IS ISNULL JOIN LIMIT NOT NOTHING NOTNULL"
                            + " NULL ON OR ORDER PRIMARY RAISE REFERENCES RETURNING SELECT SET TABLE THEN TO TRANSACTION UNION"
                            + " UNIQUE UPDATE USING VALUES WHEN WHERE")
                    .split(" "));

    private static final Set<String> AMBIGUOUS = Set.of(
            ("ALWAYS ASC BEGIN BY COLUMN CROSS DESC END EXPLAIN FALSE FILTER FULL GENERATED GLOB INDEXED INNER LEFT LIKE"
                            + " MATCH NATURAL OUTER OVER REGEXP RIGHT TEMP TRIGGER TRUE VIEW WINDOW WITH WITHOUT")
                    .split(" "));

    static final Syntax SYNTAX = new Syntax(
            '"',
            "\"`[",
            Set.of(Feature.DOT_COMMANDS, Feature.TRIGGER_BODIES, Feature.PRAGMAS),
            union(RESERVED, AMBIGUOUS));

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
