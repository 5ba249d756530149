package dev.orm.sql;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of a procedure, function, trigger or event of MySQL or MariaDB.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/create-procedure.html">CREATE PROCEDURE</a>
 */
final class RoutineBody implements BlockRules {
    private static final Set<String> ROUTINES = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "EVENT");
    private static final Set<String> BEFORE_ROUTINE =
            Set.of("CREATE", "ALTER", "OR", "REPLACE", "AGGREGATE", "DEFINER", "=");
    private static final Set<String> TRIGGER_TIMES = Set.of("BEFORE", "AFTER", "OR");
    private static final Set<String> SIMPLE_BODIES =
            Set.of("RETURN", "SELECT", "INSERT", "UPDATE", "DELETE", "REPLACE", "SET", "CALL", "WITH", "SIGNAL");

    private final boolean withoutRoutine;
    private @Nullable CompoundStatement body;
    private State state = State.START;
    private String before = "";

    private enum State {
        START,
        USER,
        BEGIN,
        HEADER,
        BODY,
        NO_BLOCKS
    }

    /** @param withoutRoutine whether blocks may stand alone, as MariaDB's {@code BEGIN NOT ATOMIC} does */
    RoutineBody(boolean withoutRoutine) {
        this.withoutRoutine = withoutRoutine;
    }

    /** In {@code label:BEGIN} the colon and the word are read as a parameter. */
    @Override
    public void take(String token, int offset) {
        boolean labelled = token.length() > 1 && token.charAt(0) == ':' && token.charAt(1) != '=';
        if (labelled) {
            takeOne(":", offset);
            takeOne(token.substring(1).toUpperCase(Locale.ROOT), offset + 1);
        } else {
            takeOne(token, offset);
        }
    }

    private void takeOne(String token, int offset) {
        state = switch (state) {
            case START -> start(token, offset);
            case USER -> ROUTINES.contains(token) ? State.HEADER : State.USER;
            case BEGIN -> begin(token, offset);
            case HEADER -> header(token, offset);
            case BODY -> body(token, offset);
            case NO_BLOCKS -> State.NO_BLOCKS;
        };
        before = token;
    }

    @Override
    public boolean inBlock() {
        return body != null && body.isOpen();
    }

    @Override
    public int openedAt() {
        return body == null ? 0 : body.openedAt();
    }

    @Override
    public boolean isDecided() {
        return state == State.NO_BLOCKS;
    }

    private State start(String token, int offset) {
        if (before.isEmpty() && withoutRoutine) {
            if (token.equals("BEGIN")) {
                return State.BEGIN;
            }
            if (CompoundStatement.opens(token)) {
                return body(token, offset);
            }
        }
        if (before.equals("=")) {
            return State.USER;
        }
        if (ROUTINES.contains(token)) {
            return State.HEADER;
        }
        return BEFORE_ROUTINE.contains(token) ? State.START : State.NO_BLOCKS;
    }

    /** {@code BEGIN} alone begins a transaction. */
    private State begin(String token, int offset) {
        return switch (token) {
            case "NOT" -> State.BEGIN;
            case "ATOMIC" -> body("BEGIN", offset);
            default -> State.NO_BLOCKS;
        };
    }

    private State header(String token, int offset) {
        boolean ifNotExists = token.equals("IF") && ROUTINES.contains(before);
        if (CompoundStatement.opens(token) && !token.equals("FOR") && !ifNotExists) {
            return body(token, offset);
        }
        boolean partOfHeader = TRIGGER_TIMES.contains(before) || before.equals("CHARACTER");
        return SIMPLE_BODIES.contains(token) && !partOfHeader ? State.NO_BLOCKS : State.HEADER;
    }

    private State body(String token, int offset) {
        body = body == null ? new CompoundStatement() : body;
        body.take(token, offset);
        return State.BODY;
    }
}
