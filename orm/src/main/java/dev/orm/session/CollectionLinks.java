package dev.orm.session;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
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

    /** Of objects that are new, or whose collections were replaced: the contents move into ours. */
    void adopt(List<Managed> all) {
        List<Replacement> replaced = new ArrayList<>();
        for (Managed managed : all) {
            for (Collected attribute : managed.type().collections()) {
                if (isReplaced(managed, attribute)) {
                    replaced.add(replacement(managed, attribute));
                }
            }
        }
        replaced.forEach(Replacement::take);
    }

    boolean isReplaced(Managed managed) {
        return managed.type().collections().stream().anyMatch(attribute -> isReplaced(managed, attribute));
    }

    private static boolean isReplaced(Managed managed, Collected attribute) {
        Tracked tracked = managed.collection(attribute.position());
        return tracked == null || attribute.path().get(managed.entity()) != tracked.face();
    }

    private Replacement replacement(Managed managed, Collected attribute) {
        Tracked known = managed.collection(attribute.position());
        Object value = attribute.path().get(managed.entity());
        if (known != null && value == null && attribute.path().leads(managed.entity())) {
            throw NullCollectionException.of(managed.type().name(), attribute.name());
        }
        if (known != null) {
            return Replacement.of(known, value);
        }
        Tracked tracked = new Tracked(managed, attribute, source, true);
        managed.collection(attribute.position(), tracked);
        return Replacement.of(tracked, value);
    }

    /** Those that say {@code fetch = EAGER}. */
    void loadEager(List<Managed> group) {
        for (Managed managed : group) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                if (attribute.shape().eager() && tracked != null && tracked.isUnknown()) {
                    tracked.touch();
                }
            }
        }
    }
}
