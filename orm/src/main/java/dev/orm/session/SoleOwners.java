package dev.orm.session;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Of one-to-many associations that their members know nothing of: a member that has come to one owner leaves the other. */
final class SoleOwners {
    private final SessionContext context;
    private final Map<String, IdentityHashMap<Object, Tracked>> comers = new HashMap<>();

    SoleOwners(SessionContext context) {
        this.context = context;
    }

    /** It leaves the one that it came to before. */
    void came(Tracked tracked, Object member) {
        AttributeLayout.@Nullable ToMany toMany = tracked.attribute().toMany();
        if (toMany != null && isFor(tracked.attribute())) {
            Tracked before = comers.computeIfAbsent(name(toMany), name -> new IdentityHashMap<>())
                    .put(member, tracked);
            if (before != null && before != tracked) {
                before.leave(member);
            }
        }
    }

    void went(Tracked tracked, Object member) {
        AttributeLayout.@Nullable ToMany toMany = tracked.attribute().toMany();
        IdentityHashMap<Object, Tracked> owners = toMany == null || comers.isEmpty() ? null : comers.get(name(toMany));
        if (owners != null && owners.get(member) == tracked) {
            owners.remove(member);
        }
    }

    /** Those that have come leave the owners that the database says. */
    void settle() {
        if (comers.isEmpty()) {
            return;
        }
        dropThoseUndone();
        each((name, tracked) -> {
            IdentityHashMap<Object, Tracked> owners = comers.getOrDefault(name, new IdentityHashMap<>());
            for (Object member : tracked.storedMembers()) {
                Tracked owner = member == null ? null : owners.get(member);
                if (owner != null && owner != tracked) {
                    tracked.leave(member);
                }
            }
        });
        comers.clear();
    }

    /** A rollback or a refresh has taken the member away again, or the owner is the session's no longer. */
    private void dropThoseUndone() {
        IdentityHashMap<Tracked, Set<Object>> arrived = new IdentityHashMap<>();
        for (IdentityHashMap<Object, Tracked> owners : comers.values()) {
            owners.entrySet()
                    .removeIf(comer -> !arrived.computeIfAbsent(comer.getValue(), this::arrived)
                            .contains(comer.getKey()));
        }
    }

    private Set<Object> arrived(Tracked tracked) {
        Set<Object> arrived = Collections.newSetFromMap(new IdentityHashMap<>());
        Managed owner = tracked.owner();
        if (context.objects().of(owner.entity()) == owner) {
            arrived.addAll(tracked.arrived());
        }
        return arrived;
    }

    private static String name(AttributeLayout.ToMany toMany) {
        return toMany.attribute().declaringClass() + "." + toMany.attribute().name();
    }

    private void each(BiConsumer<String, Tracked> work) {
        for (Managed managed : context.objects().linked()) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
                if (toMany != null && tracked != null && tracked.isLoaded() && isFor(attribute)) {
                    work.accept(name(toMany), tracked);
                }
            }
        }
    }

    /** Whether its members have one owner and do not know it. */
    static boolean isFor(Collected attribute) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany != null
                && !toMany.attribute().manyToMany()
                && toMany.attribute().mappedBy() == null;
    }
}
