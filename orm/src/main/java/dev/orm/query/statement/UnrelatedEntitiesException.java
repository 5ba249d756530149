package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.mapping.layout.EntityLayout;

/** A comparison of entities of which none can be the other. */
public final class UnrelatedEntitiesException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnrelatedEntitiesException(String what, String next) {
        super(
                ExitStatus.USAGE,
                what,
                null,
                "neither extends the other, and an id that both have says nothing",
                next,
                null);
    }

    static UnrelatedEntitiesException of(EntityLayout left, EntityLayout right) {
        return new UnrelatedEntitiesException(
                "a " + left.name() + " is compared with a " + right.name(),
                "compare it with what leads to a " + left.name() + ", or the ids of both");
    }
}
