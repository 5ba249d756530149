package dev.orm.sql;

import org.jspecify.annotations.Nullable;

/** Which semicolons of one statement belong to a block inside it. Told every token outside brackets, in order. */
interface BlockRules {

    /** Rules for one statement. Every way of writing SQL that is read so far has only triggers with bodies. */
    static BlockRules of(Syntax syntax) {
        return new TriggerBody();
    }

    /** Whether the token, a semicolon, ends the statement. */
    boolean endsAt(Token token);

    /** What opened the block in which the text ended, if it ended in one. */
    @Nullable
    Token open();
}
