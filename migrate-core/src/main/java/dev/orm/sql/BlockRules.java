package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;

/**
 * Which semicolons of one statement belong to a block inside it. Told every token outside brackets, in order, until no
 * block can follow.
 */
interface BlockRules {

    /** Rules for one statement. */
    static BlockRules of(Syntax syntax) {
        if (syntax.has(Feature.TRIGGER_BODIES)) {
            return new TriggerBody();
        }
        if (syntax.has(Feature.ROUTINE_BODIES)) {
            return new RoutineBody(syntax.has(Feature.COMPOUND_STATEMENTS));
        }
        return syntax.has(Feature.ATOMIC_BODIES) ? new AtomicBody() : new NoBlocks();
    }

    /**
     * @param token a word in upper case, the text of anything else
     * @param offset where it stands
     */
    void take(String token, int offset);

    /** Whether a semicolon here ends no statement. */
    boolean inBlock();

    /** Where the outermost open block was opened. */
    int openedAt();

    /** Whether the rest of the statement can be kept from here. */
    boolean isDecided();
}
