package dev.orm.sql;

import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Token begin;

    @Override
    public boolean endsAt(Token token) {
        boolean semicolon = token.isSymbol(";");
        boolean ends = semicolon && state != State.BODY && state != State.BETWEEN_STATEMENTS;
        state = next(token, semicolon);
        return ends;
    }

    @Override
    public @Nullable Token open() {
        return state == State.BODY || state == State.BETWEEN_STATEMENTS ? begin : null;
    }

    private State next(Token token, boolean semicolon) {
        return switch (state) {
            case START -> afterStart(token);
            case NO_TRIGGER -> State.NO_TRIGGER;
            case HEADER -> afterHeader(token);
            case BODY, BEHIND_END -> semicolon ? State.BETWEEN_STATEMENTS : State.BODY;
            case BETWEEN_STATEMENTS -> afterSemicolon(token, semicolon);
        };
    }

    private static State afterStart(Token token) {
        if (token.isWord("TRIGGER")) {
            return State.HEADER;
        }
        return BEFORE_TRIGGER.contains(token.upper()) ? State.START : State.NO_TRIGGER;
    }

    private State afterHeader(Token token) {
        if (token.isWord("BEGIN")) {
            begin = token;
            return State.BODY;
        }
        return State.HEADER;
    }

    private static State afterSemicolon(Token token, boolean semicolon) {
        if (semicolon) {
            return State.BETWEEN_STATEMENTS;
        }
        return token.isWord("END") ? State.BEHIND_END : State.BODY;
    }
}
