package dev.orm.session;

/** What stands in the collection attributes of objects that a session has loaded. */
final class Faces {
    private Faces() {}

    /** Whether it is one of ours, whose contents nobody knows. */
    static boolean isUnloaded(Object value) {
        return value instanceof Face face && !face.tracked().isLoaded();
    }

    /** One of ours. */
    interface Face {
        Tracked tracked();
    }
}
