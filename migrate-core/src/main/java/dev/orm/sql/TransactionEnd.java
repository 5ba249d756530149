package dev.orm.sql;

import dev.orm.sql.StatementFacts.Kind;
import java.util.Set;

/** Whether statements begin or end a transaction; a savepoint within one does neither. */
public final class TransactionEnd {
    private static final Set<String> WITHIN = Set.of("SAVEPOINT", "RELEASE");

    private TransactionEnd() {}

    /** Whether a statement does; {@code ROLLBACK TO} goes back to a savepoint and does not. */
    public static boolean isIn(String sql, StatementFacts facts, Syntax syntax) {
        return facts.kind() == Kind.TRANSACTION && !WITHIN.contains(facts.verb()) && !goesBackWithin(sql, syntax);
    }

    private static boolean goesBackWithin(String sql, Syntax syntax) {
        OutlineCursor cursor = new OutlineCursor(Outline.of(sql, syntax), syntax);
        if (!cursor.skip("ROLLBACK")) {
            return false;
        }
        if (!cursor.skip("WORK")) {
            cursor.skip("TRANSACTION");
        }
        return cursor.word().equals("TO");
    }

    /** The same for a database that also ends it with DDL, locks of tables and the switch of the session. */
    public static boolean isImpliedBy(String sql, StatementFacts facts, Syntax syntax) {
        OutlineCursor cursor = new OutlineCursor(Outline.of(sql, syntax), syntax);
        return switch (facts.verb()) {
            case "SET" -> cursor.holds("AUTOCOMMIT");
            case "LOCK", "UNLOCK" -> true;
            case "CREATE", "DROP" -> !(cursor.skip(facts.verb()) && cursor.skip("TEMPORARY"));
            default -> facts.kind() == Kind.DDL;
        };
    }
}
