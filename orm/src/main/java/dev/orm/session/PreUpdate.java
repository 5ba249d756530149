package dev.orm.session;

import dev.orm.mapping.CallbackMethod.Event;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells the objects of one flush that they will be updated, each once. What they change thereupon is written with it. */
final class PreUpdate {
    private final SessionContext context;
    private final Set<Managed> told = Collections.newSetFromMap(new IdentityHashMap<>());

    PreUpdate(SessionContext context) {
        this.context = context;
    }

    /** Whether somebody was told, and may have changed something. */
    boolean call() {
        int before = told.size();
        for (Managed managed : context.objects().all()) {
            boolean asked = managed.type().callbacks().has(Event.PRE_UPDATE) && managed.is(Managed.State.STORED);
            if (asked && !told.contains(managed) && DirtyCollections.concernRow(managed)) {
                told.add(managed);
                managed.type().callbacks().call(Event.PRE_UPDATE, managed.entity());
            }
        }
        return told.size() > before;
    }
}
