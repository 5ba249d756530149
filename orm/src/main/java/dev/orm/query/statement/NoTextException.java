package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.mapping.layout.Leaf;

/** A pattern for something that is no text. */
public final class NoTextException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NoTextException(String where) {
        super(
                ExitStatus.USAGE,
                "like(..) of a number",
                where,
                "a pattern is for texts; some databases make a text of the number, in a way of their own, and some refuse",
                "compare the number: eq, between, lt ..",
                null);
    }

    static NoTextException of(Leaf leaf) {
        return new NoTextException(leaf.place());
    }
}
