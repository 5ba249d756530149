package dev.orm.session;

import org.jspecify.annotations.Nullable;

/** What stands in the collection attributes of objects that a session has loaded. */
final class Faces {
    private Faces() {}

    static Face of(Tracked tracked) {
        return switch (tracked.attribute().shape().kind()) {
            case MAP -> new TrackedMap(tracked);
            case SET -> new TrackedSet(tracked);
            case LIST, COLLECTION -> new TrackedList(tracked);
        };
    }

    /** Whether it is one of ours, whose contents nobody knows. */
    static boolean isUnloaded(Object value) {
        return value instanceof Face face && !face.tracked().isLoaded();
    }

    /** Whether it is that of an object that another session loaded, which is not to be changed. */
    static boolean isForeign(Object value) {
        return value instanceof Face;
    }

    /** Whether it is one of ours, put there for an object that has a row. */
    static boolean isOfRow(@Nullable Object value, Object owner) {
        if (!(value instanceof Face face)) {
            return false;
        }
        Managed managed = face.tracked().owner();
        return managed.entity() == owner && (managed.is(Managed.State.STORED) || managed.is(Managed.State.DELETED));
    }

    /** One of ours. */
    interface Face {
        Tracked tracked();
    }
}
