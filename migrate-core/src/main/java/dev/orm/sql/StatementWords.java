package dev.orm.sql;

import dev.orm.sql.StatementFacts.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the first word of a statement say about it. */
final class StatementWords {
    /** Verbs behind the common table expressions of a {@code WITH}. */
    static final String[] BEHIND_WITH = {"SELECT", "VALUES", "TABLE", "INSERT", "REPLACE", "UPDATE", "DELETE", "MERGE"};

    /** Words between {@code CREATE}, {@code ALTER} or {@code DROP} and the sort of object. */
    static final Set<String> BEFORE_OBJECT_KIND = Set.of(
            "OR",
            "REPLACE",
            "TEMP",
            "TEMPORARY",
            "GLOBAL",
            "LOCAL",
            "UNLOGGED",
            "VIRTUAL",
            "RECURSIVE",
            "MATERIALIZED",
            "UNIQUE",
            "FULLTEXT",
            "SPATIAL",
            "CONSTRAINT",
            "FOREIGN",
            "AGGREGATE",
            "IGNORE",
            "ONLINE",
            "DEFINER",
            "ALGORITHM",
            "SQL",
            "SECURITY",
            "INVOKER");

    /** Words of MySQL between a verb that changes rows and the table. */
    static final Set<String> PRIORITIES = Set.of("LOW_PRIORITY", "HIGH_PRIORITY", "DELAYED", "QUICK", "IGNORE");

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        put(Kind.DDL, "CREATE ALTER DROP TRUNCATE RENAME COMMENT GRANT REVOKE REINDEX ANALYZE VACUUM CLUSTER REFRESH");
        put(Kind.DDL, "REASSIGN SECURITY IMPORT OPTIMIZE REPAIR FLUSH INSTALL UNINSTALL");
        put(Kind.DML, "INSERT REPLACE UPDATE DELETE MERGE LOAD");
        put(Kind.QUERY, "SELECT VALUES TABLE SHOW EXPLAIN DESCRIBE DESC CHECK CHECKSUM HELP FETCH (");
        put(Kind.SESSION, "SET RESET USE PRAGMA ATTACH DETACH DISCARD LOCK UNLOCK PREPARE DEALLOCATE DECLARE");
        put(Kind.SESSION, "LISTEN UNLISTEN NOTIFY CHECKPOINT MOVE CLOSE KILL");
        put(Kind.TRANSACTION, "BEGIN START COMMIT END ROLLBACK ABORT SAVEPOINT RELEASE XA");
        put(Kind.CALL, "CALL EXECUTE DO IF CASE LOOP WHILE REPEAT FOR");
        put(Kind.COPY, "COPY");
    }

    private StatementWords() {}

    static Kind kind(String firstWord) {
        return KINDS.getOrDefault(firstWord, Kind.UNKNOWN);
    }

    private static void put(Kind kind, String words) {
        for (String word : words.split(" ")) {
            KINDS.put(word, kind);
        }
    }
}
