package dev.orm.sql;

import java.util.Set;

/**
 * The body of a {@code CREATE TRIGGER} ends at {@code ; END ;}, as SQLite itself decides it, so that neither
 * {@code CASE ... END} nor a name such as {@code end} counts. See {@code sqlite3_complete()}, sqlite.org/c3ref/complete.html.
 */
final class TriggerBody implements BlockRules {
    private static final Set<String> BEFORE_TRIGGER =
            Set.of("EXPLAIN", "QUERY", "PLAN", "CREATE", "OR", "REPLACE", "TEMP", "TEMPORARY");

    private enum State {
        START,
        NO_TRIGGER,
        HEADER,
        BODY,
        BETWEEN_STATEMENTS,
        BEHIND_END
    }

    private State state = State.START;
    private int begin;

    @Override
    public void take(String token, int offset) {
        boolean semicolon = token.equals(";");
        state = switch (state) {
            case START -> afterStart(token);
            case NO_TRIGGER -> State.NO_TRIGGER;
            case HEADER -> afterHeader(token, offset);
            case BODY, BEHIND_END -> semicolon ? State.BETWEEN_STATEMENTS : State.BODY;
            case BETWEEN_STATEMENTS -> afterSemicolon(token, semicolon);
        };
    }

    @Override
    public boolean inBlock() {
        return state == State.BODY || state == State.BETWEEN_STATEMENTS;
    }

    @Override
    public int openedAt() {
        return begin;
    }

    @Override
    public boolean isDecided() {
        return state == State.NO_TRIGGER;
    }

    private static State afterStart(String token) {
        if (token.equals("TRIGGER")) {
            return State.HEADER;
        }
        return BEFORE_TRIGGER.contains(token) ? State.START : State.NO_TRIGGER;
    }

    private State afterHeader(String token, int offset) {
        if (token.equals("BEGIN")) {
            begin = offset;
            return State.BODY;
        }
        return State.HEADER;
    }

    private static State afterSemicolon(String token, boolean semicolon) {
        if (semicolon) {
            return State.BETWEEN_STATEMENTS;
        }
        return token.equals("END") ? State.BEHIND_END : State.BODY;
    }
}
