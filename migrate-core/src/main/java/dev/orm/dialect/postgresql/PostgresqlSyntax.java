package dev.orm.dialect.postgresql;

import dev.orm.sql.Syntax;
import dev.orm.sql.Syntax.Feature;
import java.util.Locale;
import java.util.Set;

/** How PostgreSQL writes SQL. https://www.postgresql.org/docs/current/sql-keywords-appendix.html */
final class PostgresqlSyntax {
    private PostgresqlSyntax() {}

    /** Reserved, or no name of a column, a function or a type. */
    private static final Set<String> RESERVED = Set.of(
            ("ALL ANALYSE ANALYZE AND ANY ARRAY AS ASC ASYMMETRIC AUTHORIZATION BETWEEN BIGINT BINARY BIT BOOLEAN BOTH CASE"
                            + " CAST CHAR CHARACTER CHECK COALESCE COLLATE COLLATION COLUMN CONCURRENTLY CONSTRAINT CREATE CROSS"
                            + " CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP"
                            + " CURRENT_USER DEC DECIMAL DEFAULT DEFERRABLE DESC DISTINCT DO ELSE END EXCEPT EXISTS EXTRACT FALSE"
                            + " FETCH FLOAT FOR FOREIGN FREEZE FROM FULL GRANT GREATEST GROUP GROUPING HAVING ILIKE IN INITIALLY"
                            + " INNER INOUT INT INTEGER INTERSECT INTERVAL INTO IS ISNULL JOIN JSON JSON_ARRAY JSON_ARRAYAGG"
                            + " JSON_EXISTS JSON_OBJECT JSON_OBJECTAGG JSON_QUERY JSON_SCALAR JSON_SERIALIZE JSON_TABLE"
                            + " JSON_VALUE LATERAL LEADING LEAST LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP MERGE_ACTION NATIONAL"
                            + " NATURAL NCHAR NONE NORMALIZE NOT NOTNULL NULL NULLIF NUMERIC OFFSET ON ONLY OR ORDER OUT OUTER"
                            + " OVERLAPS OVERLAY PLACING POSITION PRECISION PRIMARY REAL REFERENCES RETURNING RIGHT ROW SELECT"
                            + " SESSION_USER SETOF SIMILAR SMALLINT SOME SUBSTRING SYMMETRIC SYSTEM_USER TABLE TABLESAMPLE THEN"
                            + " TIME TIMESTAMP TO TRAILING TREAT TRIM TRUE UNION UNIQUE USER USING VALUES VARCHAR VARIADIC"
                            + " VERBOSE WHEN WHERE WINDOW WITH XMLATTRIBUTES XMLCONCAT XMLELEMENT XMLEXISTS XMLFOREST"
                            + " XMLNAMESPACES XMLPARSE XMLPI XMLROOT XMLSERIALIZE XMLTABLE")
                    .split(" "));

    static final Syntax SYNTAX = new Syntax(
            '"',
            "\"",
            Set.of(
                    Feature.ESCAPE_STRINGS,
                    Feature.DOLLAR_QUOTES,
                    Feature.NESTED_COMMENTS,
                    Feature.ATOMIC_BODIES,
                    Feature.CONCURRENT_DDL,
                    Feature.COPY_DATA,
                    Feature.BACKSLASH_COMMANDS,
                    Feature.FOLDS_TO_LOWER_CASE,
                    Feature.VIEWS_KEEP_COLUMN_NAMES),
            RESERVED);

    /** A plain name as the server folds it; one that needs quotes anywhere stays. */
    static String folded(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_$]*") ? name.toLowerCase(Locale.ROOT) : name;
    }
}
