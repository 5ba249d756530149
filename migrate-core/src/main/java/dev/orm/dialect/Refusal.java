package dev.orm.dialect;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/** Why a database did not do what a statement says, as far as that tells what to do about it. */
public enum Refusal {
    /** A table or column that it names is not there. */
    MISSING,
    /** It is no SQL of that database, or compares what cannot be compared. */
    STATEMENT,
    /** A value does not go into its column or type. */
    VALUE,
    /** The user may not. */
    RIGHT,
    /** Nobody may: the transaction, the file or the server is not to be written. */
    READ_ONLY,
    /** A statement before it failed, and until a rollback the transaction does nothing any more. */
    ABORTED,
    /** The database is not there, or no longer. */
    CONNECTION,
    /** Something else. */
    OTHER;

    /** Tables and columns by the standard and by PostgreSQL, schemas. */
    private static final Set<String> MISSING_STATES = Set.of("42S02", "42S22", "42P01", "42703", "3F000");

    /** PostgreSQL's. */
    private static final String ABORTED_STATE = "25P02";

    private static final String RIGHT_STATE = "42501";
    private static final String READ_ONLY_STATE = "25006";

    /** No rows where some were asked for, types, cardinality, syntax; what MySQL's driver refuses by itself. */
    private static final Set<String> STATEMENT_CLASSES = Set.of("02", "07", "21", "42", "S1");

    /** Which the five characters of the standard tell; their first two are the class. */
    public static Refusal ofState(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (MISSING_STATES.contains(state)) {
            return MISSING;
        }
        if (state.equals(RIGHT_STATE)) {
            return RIGHT;
        }
        if (state.equals(READ_ONLY_STATE)) {
            return READ_ONLY;
        }
        if (state.equals(ABORTED_STATE)) {
            return ABORTED;
        }
        String group = state.length() < 2 ? "" : state.substring(0, 2);
        if (STATEMENT_CLASSES.contains(group)) {
            return STATEMENT;
        }
        return switch (group) {
            case "22" -> VALUE;
            case "28" -> RIGHT;
            case "08", "57" -> CONNECTION;
            default -> OTHER;
        };
    }
}
