package dev.orm.session;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts the session's own collections where an object's are. */
final class CollectionLinks {
    private final CollectionSource source;

    CollectionLinks(CollectionSource source) {
        this.source = source;
    }

    /** Of an object that was loaded: nothing is known of the contents. */
    void install(Managed managed) {
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked == null) {
                tracked = new Tracked(managed, attribute, source, false);
                managed.collection(attribute.position(), tracked);
            } else {
                tracked.forget();
            }
            attribute.path().set(managed.entity(), tracked.face());
        }
    }

    /** Collections of such members are loaded when they are next touched. */
    void forget(Managed managed, Predicate<EntityType> members) {
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
            boolean concerned = toMany != null
                    && members.test(
                            managed.type().entities().of(toMany.attribute().target()));
            if (tracked != null && concerned) {
                tracked.forget();
            }
        }
    }

    /** Of an object that is new, or whose collection was replaced: the contents move into ours. */
    void adopt(Managed managed) {
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            Object value = attribute.path().get(managed.entity());
            if (tracked == null) {
                tracked = new Tracked(managed, attribute, source, true);
                managed.collection(attribute.position(), tracked);
            } else if (value == tracked.face()) {
                continue;
            } else if (value == null && attribute.path().leads(managed.entity())) {
                throw NullCollectionException.of(managed.type().name(), attribute.name());
            }
            move(value, tracked);
            attribute.path().set(managed.entity(), tracked.face());
        }
    }

    /** Of an object that was deleted and comes again, what was never loaded went with its row. */
    @SuppressWarnings("unchecked")
    private static void move(@Nullable Object value, Tracked tracked) {
        if (tracked.isMap()) {
            Map<Object, Object> face = (Map<Object, Object>) tracked.face();
            Map<Object, Object> found =
                    value == null || Faces.isUnloaded(value) ? Map.of() : (Map<Object, Object>) value;
            face.keySet().retainAll(found.keySet());
            face.putAll(found);
        } else {
            Collection<Object> face = (Collection<Object>) tracked.face();
            Collection<Object> found =
                    value == null || Faces.isUnloaded(value) ? List.of() : (Collection<Object>) value;
            if (!face.isEmpty()) {
                face.clear();
            }
            face.addAll(found);
        }
    }

    /** Those that say {@code fetch = EAGER}. */
    void loadEager(List<Managed> group) {
        for (Managed managed : group) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                if (attribute.shape().eager() && tracked != null) {
                    tracked.touch();
                }
            }
        }
    }
}
