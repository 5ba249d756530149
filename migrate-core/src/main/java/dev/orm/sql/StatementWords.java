package dev.orm.sql;

import dev.orm.sql.StatementFacts.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the first word of a statement says about it. */
final class StatementWords {
    /** Verbs behind the common table expressions of a {@code WITH}. */
    static final Set<String> BEHIND_WITH =
            Set.of("SELECT", "VALUES", "TABLE", "INSERT", "REPLACE", "UPDATE", "DELETE", "MERGE");

    /** Words between {@code CREATE} or {@code DROP} and the sort of object. */
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
            "CONSTRAINT");

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        put(Kind.DDL, "CREATE ALTER DROP TRUNCATE RENAME COMMENT GRANT REVOKE REINDEX ANALYZE VACUUM");
        put(Kind.DML, "INSERT REPLACE UPDATE DELETE MERGE");
        put(Kind.QUERY, "SELECT VALUES TABLE SHOW EXPLAIN DESCRIBE DESC (");
        put(Kind.SESSION, "SET RESET USE PRAGMA ATTACH DETACH DISCARD LOCK UNLOCK PREPARE DEALLOCATE DECLARE");
        put(Kind.TRANSACTION, "BEGIN START COMMIT END ROLLBACK ABORT SAVEPOINT RELEASE");
        put(Kind.CALL, "CALL EXECUTE DO");
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
