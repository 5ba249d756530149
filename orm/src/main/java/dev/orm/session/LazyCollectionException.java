package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A collection that was not loaded, touched when nobody can load it. */
public final class LazyCollectionException extends OrmException {
    private static final long serialVersionUID = 1L;

    private LazyCollectionException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    private static LazyCollectionException of(String entity, String attribute, String why, String next) {
        return new LazyCollectionException(entity + "." + attribute + " was not loaded", why, next);
    }

    static LazyCollectionException closed(String entity, String attribute) {
        return of(
                entity,
                attribute,
                "the session that loaded the " + entity + " is closed",
                "load it with its owner: .fetch(\"" + attribute + "\"), or touch it while the session is open");
    }

    static LazyCollectionException expunged(String entity, String attribute) {
        return of(
                entity,
                attribute,
                "the " + entity + " no longer belongs to a session",
                "load it with its owner: .fetch(\"" + attribute + "\"), or take the row's object: session.get(" + entity
                        + ".class, ..)");
    }

    static LazyCollectionException streamed(String entity, String attribute) {
        return of(
                entity,
                attribute,
                "the " + entity + " came out of stream(), whose objects belong to no session",
                "fetch it with the stream: .fetch(\"" + attribute
                        + "\").stream(), or take the row's object by its id: session.get(" + entity + ".class, ..)");
    }

    /** The same where it was put in the place of another collection. */
    LazyCollectionException assignedTo(String attribute, String other) {
        return new LazyCollectionException(
                attribute + " was given a collection that was not loaded",
                "it is the " + other + " of another object, and " + why(),
                next());
    }
}
