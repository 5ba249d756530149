package dev.orm.session;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Of one-to-many associations that their members know nothing of: a member that has come to one owner leaves the other. */
record SoleOwners(SessionContext context) {

    void settle() {
        Map<String, IdentityHashMap<Object, Tracked>> arrived = new HashMap<>();
        each((name, tracked) -> tracked.arrived()
                .forEach(member -> arrived.computeIfAbsent(name, key -> new IdentityHashMap<>())
                        .put(member, tracked)));
        if (arrived.isEmpty()) {
            return;
        }
        each((name, tracked) -> {
            IdentityHashMap<Object, Tracked> owners = arrived.getOrDefault(name, new IdentityHashMap<>());
            for (Object member : tracked.storedMembers()) {
                Tracked owner = member == null ? null : owners.get(member);
                if (owner != null && owner != tracked) {
                    tracked.leave(member);
                }
            }
        });
    }

    private void each(BiConsumer<String, Tracked> work) {
        for (Managed managed : context.objects().linked()) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                String name = name(attribute.toMany());
                if (name != null && tracked != null && tracked.isLoaded()) {
                    work.accept(name, tracked);
                }
            }
        }
    }

    /** The same for all classes that inherit it; null: it is none of these. */
    private static @Nullable String name(AttributeLayout.@Nullable ToMany toMany) {
        return toMany == null
                        || toMany.attribute().manyToMany()
                        || toMany.attribute().mappedBy() != null
                ? null
                : toMany.attribute().declaringClass() + "." + toMany.attribute().name();
    }
}
