package dev.orm.session;

import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Of one-to-many associations that their members know nothing of: a member that has come to one owner leaves the other. */
record SoleOwners(SessionContext context) {

    void settle() {
        Map<String, IdentityHashMap<Object, Tracked>> arrived = new HashMap<>();
        each((name, tracked) -> tracked.arrived().forEach(member -> {
            Tracked other = arrived.computeIfAbsent(name, key -> new IdentityHashMap<>())
                    .put(member, tracked);
            if (other != null && other != tracked) {
                throw RepeatedMemberException.ofTwoOwners(
                        tracked.owner().type().name(), tracked.attribute().name());
            }
        }));
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
        List<Managed> owners = context.objects().linked();
        owners.removeIf(owner -> owner.is(Managed.State.DELETED));
        for (Managed managed : owners) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
                if (toMany != null && tracked != null && tracked.isLoaded() && isFor(attribute)) {
                    work.accept(toMany.attribute().declaringClass() + "." + attribute.name(), tracked);
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
