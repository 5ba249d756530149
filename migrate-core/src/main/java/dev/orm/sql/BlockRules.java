package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import java.util.function.Supplier;

/**
 * Which semicolons of one statement belong to a block inside it. Told every token outside brackets, in order, until no
 * block can follow.
 */
interface BlockRules {

    /** Rules anew for each statement. */
    static Supplier<BlockRules> of(Syntax syntax) {
        if (syntax.has(Feature.TRIGGER_BODIES)) {
            return TriggerBody::new;
        }
        if (syntax.has(Feature.ROUTINE_BODIES)) {
            boolean withoutRoutine = syntax.has(Feature.COMPOUND_STATEMENTS);
            return () -> new RoutineBody(withoutRoutine);
        }
        return syntax.has(Feature.ATOMIC_BODIES) ? AtomicBody::new : NoBlocks::new;
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
