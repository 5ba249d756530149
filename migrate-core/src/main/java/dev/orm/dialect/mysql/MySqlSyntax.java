package dev.orm.dialect.mysql;

import dev.orm.sql.Syntax;
import dev.orm.sql.Syntax.Feature;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How MySQL and MariaDB write SQL. The words are those that MySQL 8.0.12 and 9.7 and MariaDB 11.4 refuse as a column's
 * name, all together, so that a script suits them all.
 */
final class MySqlSyntax {
    static final Set<String> RESERVED =
            Set.of(("ACCESSIBLE ADD ALL ALTER ANALYZE AND AS ASC ASENSITIVE BEFORE BETWEEN BIGINT BINARY BLOB"
                            + " BOTH BY CALL CASCADE CASE CHANGE CHAR CHARACTER CHECK COLLATE COLUMN CONDITION"
                            + " CONSTRAINT CONTINUE CONVERT CREATE CROSS CUBE CUME_DIST CURRENT_DATE CURRENT_ROLE"
                            + " CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURSOR DATABASE DATABASES DAY_HOUR"
                            + " DAY_MICROSECOND DAY_MINUTE DAY_SECOND DEC DECIMAL DECLARE DEFAULT DELAYED DELETE"
                            + " DELETE_DOMAIN_ID DENSE_RANK DESC DESCRIBE DETERMINISTIC DISTINCT DISTINCTROW DIV DOUBLE"
                            + " DO_DOMAIN_IDS DROP DUAL EACH ELSE ELSEIF EMPTY ENCLOSED ESCAPED EXCEPT EXISTS EXIT"
                            + " EXPLAIN EXTERNAL FALSE FETCH FIRST_VALUE FLOAT FLOAT4 FLOAT8 FOR FORCE FOREIGN FROM"
                            + " FULLTEXT FUNCTION GENERATED GET GRANT GROUP GROUPING GROUPS HAVING HIGH_PRIORITY"
                            + " HOUR_MICROSECOND HOUR_MINUTE HOUR_SECOND IF IGNORE IGNORE_DOMAIN_IDS IN INDEX INFILE"
                            + " INNER INOUT INSENSITIVE INSERT INT INT1 INT2 INT3 INT4 INT8 INTEGER INTERSECT INTERVAL"
                            + " INTO IO_AFTER_GTIDS IO_BEFORE_GTIDS IS ITERATE JOIN JSON_TABLE KEY KEYS KILL LAG"
                            + " LAST_VALUE LATERAL LEAD LEADING LEAVE LEFT LIBRARY LIKE LIMIT LINEAR LINES LOAD"
                            + " LOCALTIME LOCALTIMESTAMP LOCK LONG LONGBLOB LONGTEXT LOOP LOW_PRIORITY MANUAL"
                            + " MASTER_BIND MASTER_DEMOTE_TO_REPLICA MASTER_DEMOTE_TO_SLAVE"
                            + " MASTER_SSL_VERIFY_SERVER_CERT MATCH MAXVALUE MEDIUMBLOB MEDIUMINT MEDIUMTEXT MIDDLEINT"
                            + " MINUTE_MICROSECOND MINUTE_SECOND MOD MODIFIES NATURAL NOT NO_WRITE_TO_BINLOG NTH_VALUE"
                            + " NTILE NULL NUMERIC OF OFFSET ON OPTIMIZE OPTIMIZER_COSTS OPTION OPTIONALLY OR ORDER OUT"
                            + " OUTER OUTFILE OVER PAGE_CHECKSUM PARALLEL PARSE_VCOL_EXPR PARTITION PERCENT_RANK PERSIST"
                            + " PERSIST_ONLY PORTION PRECISION PRIMARY PROCEDURE PURGE QUALIFY RANGE RANK READ READS"
                            + " READ_WRITE REAL RECURSIVE REFERENCES REF_SYSTEM_ID REGEXP RELEASE RENAME REPEAT REPLACE"
                            + " REQUIRE RESIGNAL RESTRICT RETURN RETURNING REVOKE RIGHT RLIKE ROW ROWS ROW_NUMBER SCHEMA"
                            + " SCHEMAS SECOND_MICROSECOND SELECT SENSITIVE SEPARATOR SET SHOW SIGNAL SMALLINT SPATIAL"
                            + " SPECIFIC SQL SQLEXCEPTION SQLSTATE SQLWARNING SQL_AFTER_GTIDS SQL_BEFORE_GTIDS"
                            + " SQL_BIG_RESULT SQL_CALC_FOUND_ROWS SQL_SMALL_RESULT SSL STARTING STATS_AUTO_RECALC"
                            + " STATS_PERSISTENT STATS_SAMPLE_PAGES STORED STRAIGHT_JOIN SYSTEM TABLE TABLESAMPLE"
                            + " TERMINATED THEN TINYBLOB TINYINT TINYTEXT TO TRAILING TRIGGER TRUE UNDO UNION UNIQUE"
                            + " UNLOCK UNSIGNED UPDATE USAGE USE USING UTC_DATE UTC_TIME UTC_TIMESTAMP VALUES VARBINARY"
                            + " VARCHAR VARCHARACTER VARYING VIRTUAL WHEN WHERE WHILE WINDOW WITH WRITE XOR YEAR_MONTH"
                            + " ZEROFILL")
                    .split(" "));

    /** The few that there are: one is asked for with every table. */
    private static final Map<Set<Feature>, Syntax> KNOWN = new ConcurrentHashMap<>();

    private MySqlSyntax() {}

    static Syntax of(ServerFacts facts) {
        Set<Feature> features = EnumSet.of(
                Feature.HASH_COMMENTS,
                Feature.DASHES_NEED_BLANK,
                Feature.EXECUTABLE_COMMENTS,
                Feature.ROUTINE_BODIES,
                Feature.DELIMITER_COMMAND,
                Feature.VIEWS_KEEP_COLUMN_NAMES,
                Feature.VIEWS_QUALIFY_COLUMNS);
        if (facts.features().compoundStatements()) {
            features.add(Feature.COMPOUND_STATEMENTS);
        }
        if (facts.backslashEscapes()) {
            features.add(Feature.BACKSLASH_ESCAPES);
        }
        if (!facts.ansiQuotes()) {
            features.add(Feature.DOUBLE_QUOTED_STRINGS);
        }
        return KNOWN.computeIfAbsent(features, MySqlSyntax::with);
    }

    private static Syntax with(Set<Feature> features) {
        return new Syntax('`', features.contains(Feature.DOUBLE_QUOTED_STRINGS) ? "`" : "`\"", features, RESERVED);
    }
}
