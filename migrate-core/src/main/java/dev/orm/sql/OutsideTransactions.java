package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which statements no transaction may hold, or do nothing in one. */
final class OutsideTransactions {
    /** What SQLite refuses, or does not do, inside a transaction (measured with 3.54.1). */
    private static final Set<String> PRAGMAS = Set.of("FOREIGN_KEYS", "JOURNAL_MODE", "SYNCHRONOUS", "WAL_CHECKPOINT");

    private static final Set<String> CLUSTER_WIDE = Set.of("DATABASE", "TABLESPACE", "SUBSCRIPTION");
    private static final Set<String> MANY_INDEXES = Set.of("SCHEMA", "DATABASE", "SYSTEM");

    private final OutlineCursor cursor;

    /** @param cursor at the beginning of the statement */
    private OutsideTransactions(OutlineCursor cursor) {
        this.cursor = cursor;
    }

    static boolean hold(OutlineCursor cursor, String verb) {
        OutsideTransactions rules = new OutsideTransactions(cursor);
        return switch (verb) {
            case "PRAGMA", "ATTACH", "DETACH" -> cursor.syntax().has(Feature.PRAGMAS) && rules.refusedBySqlite(verb);
            case "VACUUM" ->
                cursor.syntax().has(Feature.PRAGMAS) || cursor.syntax().has(Feature.CONCURRENT_DDL);
            case "DISCARD", "COMMIT", "ROLLBACK", "CREATE", "DROP", "ALTER", "REINDEX", "CLUSTER" ->
                cursor.syntax().has(Feature.CONCURRENT_DDL) && rules.refusedByPostgresql(verb);
            default -> false;
        };
    }

    private boolean refusedBySqlite(String verb) {
        return !verb.equals("PRAGMA") || (cursor.skip("PRAGMA") && isPragma(cursor.name()));
    }

    private static boolean isPragma(@Nullable ObjectName name) {
        return name != null && PRAGMAS.contains(name.name().toUpperCase(Locale.ROOT));
    }

    /** As "cannot be executed inside a transaction block" in PostgreSQL's manual says. */
    private boolean refusedByPostgresql(String verb) {
        return switch (verb) {
            case "DISCARD" -> cursor.skip("DISCARD", "ALL");
            case "COMMIT", "ROLLBACK" -> cursor.skip(verb, "PREPARED");
            case "CREATE", "DROP" -> cursor.skip(verb) && createdOrDropped();
            case "ALTER" -> cursor.skip("ALTER") && altered();
            case "REINDEX" -> cursor.skip("REINDEX") && reindexed();
            case "CLUSTER" -> cursor.skip("CLUSTER") && (cursor.atEnd() || (cursor.skip("VERBOSE") && cursor.atEnd()));
            default -> false;
        };
    }

    private boolean createdOrDropped() {
        if (CLUSTER_WIDE.contains(cursor.word())) {
            return true;
        }
        cursor.skip("UNIQUE");
        return cursor.skip("INDEX", "CONCURRENTLY");
    }

    private boolean altered() {
        if (cursor.skip("DATABASE")) {
            return cursor.find("SET") && cursor.skip("SET", "TABLESPACE");
        }
        if (cursor.skip("SUBSCRIPTION")) {
            return cursor.holds("PUBLICATION");
        }
        return cursor.skip("SYSTEM")
                || (cursor.skip("TABLE")
                        && cursor.find("DETACH")
                        && cursor.skip("DETACH", "PARTITION")
                        && cursor.holds("CONCURRENTLY"));
    }

    private boolean reindexed() {
        boolean concurrently = cursor.holds("CONCURRENTLY");
        if (cursor.skipSymbol('(')) {
            cursor.findSymbol(')');
            cursor.skipSymbol(')');
        }
        cursor.skip("VERBOSE");
        return concurrently || MANY_INDEXES.contains(cursor.word());
    }
}
