package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** {@code outer(..)} in a query that stands in no other. */
public final class OuterFieldException extends OrmException {
    private static final long serialVersionUID = 1L;

    private OuterFieldException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static OuterFieldException notInside() {
        return new OuterFieldException(
                "outer(..) stands in a query that is in no other",
                "it names an attribute of the query around a subquery",
                "use field(..), or put the query into exists(..), in(..) or scalar(..)");
    }
}
