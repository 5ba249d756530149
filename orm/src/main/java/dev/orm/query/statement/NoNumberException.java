package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.mapping.layout.Leaf;

/** A sum or an average of something that is no number. */
public final class NoNumberException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NoNumberException(String what, String where) {
        super(
                ExitStatus.USAGE,
                what,
                where,
                "a sum and an average are of numbers, and databases make different things of all else",
                "take an attribute that is a number; count, min and max take any",
                null);
    }

    static NoNumberException of(String function, Leaf leaf) {
        return new NoNumberException(function + "(..) of what is no number", leaf.place());
    }
}
