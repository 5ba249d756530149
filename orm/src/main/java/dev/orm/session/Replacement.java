package dev.orm.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has put in the place of a collection. It is copied before anything moves: it may be the collection of
 * another owner, which the members leave, or a view of the one that it replaces.
 */
final class Replacement {
    private final Tracked tracked;
    private final Collection<@Nullable Object> members;
    private final Map<@Nullable Object, @Nullable Object> entries;

    private Replacement(
            Tracked tracked, Collection<@Nullable Object> members, Map<@Nullable Object, @Nullable Object> entries) {
        this.tracked = tracked;
        this.members = members;
        this.entries = entries;
    }

    @SuppressWarnings("unchecked")
    static Replacement of(Tracked tracked, @Nullable Object value) {
        if (value == null || isOfGoneRow(tracked, value)) {
            return new Replacement(tracked, List.of(), Map.of());
        }
        requireLoadable(tracked, value);
        return tracked.isMap()
                ? new Replacement(tracked, List.of(), new LinkedHashMap<>((Map<Object, Object>) value))
                : new Replacement(tracked, new ArrayList<>((Collection<Object>) value), Map.of());
    }

    /** Of an object that was deleted and comes again: what was never loaded went with its row. */
    private static boolean isOfGoneRow(Tracked tracked, Object value) {
        return Faces.isUnloaded(value)
                && value instanceof Faces.Face face
                && face.tracked().owner().entity() == tracked.owner().entity();
    }

    private static void requireLoadable(Tracked tracked, Object value) {
        if (value instanceof Faces.Face face) {
            try {
                face.tracked().touch();
            } catch (LazyCollectionException e) {
                throw e.assignedTo(tracked.name(), face.tracked().name());
            }
        }
    }

    /** It is what the owner has. */
    @SuppressWarnings("unchecked")
    void take() {
        if (tracked.isMap()) {
            Map<Object, Object> face = (Map<Object, Object>) tracked.face();
            face.keySet().retainAll(entries.keySet());
            face.putAll(entries);
        } else {
            Collection<Object> face = (Collection<Object>) tracked.face();
            if (!face.isEmpty()) {
                face.clear();
            }
            face.addAll(members);
        }
        tracked.attribute().path().set(tracked.owner().entity(), tracked.face());
    }
}
