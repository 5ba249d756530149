package dev.orm.sql;

import java.util.Set;

/**
 * The body of a {@code CREATE FUNCTION} or {@code PROCEDURE} in standard SQL: {@code BEGIN ATOMIC ... END}, in which a
 * {@code CASE} has an end of its own. https://www.postgresql.org/docs/current/sql-createfunction.html
 */
final class AtomicBody implements BlockRules {
    private static final Set<String> BEFORE_ROUTINE = Set.of("CREATE", "OR", "REPLACE");
    private static final Set<String> ROUTINES = Set.of("FUNCTION", "PROCEDURE");
    private static final Set<String> BEFORE_NAME = Set.of(".", "AS");

    private boolean routine;
    private boolean other;
    private int depth;
    private int begin;
    private String before = "";

    @Override
    public void take(String token, int offset) {
        if (!routine) {
            routine = BEFORE_ROUTINE.contains(before) && ROUTINES.contains(token);
            other = !routine && !BEFORE_ROUTINE.contains(token);
        } else if (depth == 0) {
            if (token.equals("BEGIN")) {
                begin = offset;
            } else if (token.equals("ATOMIC") && before.equals("BEGIN")) {
                depth = 1;
            }
        } else if (!BEFORE_NAME.contains(before)) {
            depth += token.equals("CASE") ? 1 : token.equals("END") ? -1 : 0;
        }
        before = token;
    }

    @Override
    public boolean inBlock() {
        return depth > 0;
    }

    @Override
    public int openedAt() {
        return begin;
    }

    @Override
    public boolean isDecided() {
        return other;
    }
}
