package dev.orm.session;

import dev.orm.mapping.CallbackMethod.Event;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What queries bring into a session and is not done with yet: references and collections to be filled, callbacks. */
final class Loading {
    private final List<Managed> fresh = new ArrayList<>();
    private final List<Managed> met = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** An element of a collection that refers to an entity. */
    record Open(Object element, Reference reference, EntityKey key) {}

    void add(Managed managed) {
        if (managed.type().isLinked() || managed.type().callbacks().has(Event.POST_LOAD)) {
            fresh.add(managed);
        }
    }

    /** One that the session had before. */
    void meet(Managed managed) {
        if (!managed.type().collections().isEmpty()) {
            met.add(managed);
        }
    }

    /** Collections of all that the query found are loaded together, whoever found some of them before. */
    void group() {
        if (met.isEmpty()) {
            return;
        }
        Set<Managed> all = new LinkedHashSet<>(fresh);
        all.addAll(met);
        List<Managed> group = List.copyOf(all);
        all.stream().filter(managed -> managed.group().size() < group.size()).forEach(managed -> managed.group(group));
    }

    void refer(Object element, Reference reference, EntityKey key) {
        open.add(new Open(element, reference, key));
    }

    List<Open> open() {
        return open;
    }

    List<Managed> fresh() {
        return fresh;
    }
}
