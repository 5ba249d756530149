package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** An object that is stored refers to one that is not. */
public final class TransientReferenceException extends OrmException {
    private static final long serialVersionUID = 1L;

    private TransientReferenceException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static TransientReferenceException of(String entity, String attribute, String target) {
        return new TransientReferenceException(
                entity + "." + attribute + " is a " + target + " that is not stored",
                "it has no row, and nothing says that it is stored with its owner",
                "session.add(..) it too, or say cascade = CascadeType.PERSIST on " + attribute);
    }

    static TransientReferenceException key(String entity, String attribute, String key) {
        return new TransientReferenceException(
                "a key of " + entity + "." + attribute + " is a " + key + " that is not stored",
                "it has no row, and what is stored with the owner are the members of a map, not its keys",
                "session.add(..) it too");
    }

    static TransientReferenceException toItself(String entity, String attribute) {
        return new TransientReferenceException(
                entity + "." + attribute + " is the object itself, which has no row yet",
                "it may not be null, and the database gives the id that it needs only with the row",
                "make " + attribute + " optional, or take the ids from a sequence, a table or yourself");
    }

    static TransientReferenceException circle(String entities) {
        return new TransientReferenceException(
                "new objects refer to each other in a circle: " + entities,
                "each needs the other's row first, and no reference on the way may be null",
                "make one of the references optional");
    }
}
