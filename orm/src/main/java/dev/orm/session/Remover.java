package dev.orm.session;

import dev.orm.mapping.CallbackMethod.Event;
import dev.orm.mapping.Cascade;
import dev.orm.session.entity.Collected;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How objects go, and take others with them. */
final class Remover {
    private final SessionContext context;
    private final CollectionLinks links;
    private final Cascades cascades;
    private final Counterparts counterparts;
    private final Memory memory;

    Remover(
            SessionContext context,
            CollectionLinks links,
            Cascades cascades,
            Counterparts counterparts,
            Memory memory) {
        this.context = context;
        this.links = links;
        this.cascades = cascades;
        this.counterparts = counterparts;
        this.memory = memory;
    }

    /** The object and all that goes with it; none of them where a callback throws. */
    void delete(Object entity) {
        deleteForItsOwnSake(context.objects().of(entity));
        Deque<Object> open = new ArrayDeque<>(List.of(entity));
        Set<Managed> all = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Managed managed = context.objects().of(open.pop());
            if (managed != null && !managed.is(Managed.State.DELETED) && all.add(managed)) {
                adoptReplaced(managed);
                loadRemoved(managed);
                reachable(managed).forEach(open::push);
            }
        }
        all.forEach(managed -> managed.type().callbacks().call(Event.PRE_REMOVE, managed.entity()));
        all.forEach(managed -> delete(managed, managed.entity() != entity));
    }

    /** What went with another goes whatever becomes of that. */
    private static void deleteForItsOwnSake(@Nullable Managed managed) {
        if (managed != null && managed.isTakenAlong()) {
            managed.state(Managed.State.DELETED);
        }
    }

    private void delete(Managed managed, boolean along) {
        memory.keep(managed);
        if (managed.is(Managed.State.NEW)) {
            context.dismiss(managed);
        } else if (along) {
            managed.takeAlong();
        } else {
            managed.state(Managed.State.DELETED);
        }
    }

    /** All of them, for two objects may have swapped theirs. */
    private void adoptReplaced(Managed managed) {
        if (links.isReplaced(managed)) {
            links.adopt(context.objects().linked());
        }
    }

    private static void loadRemoved(Managed managed) {
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked != null && Cascades.lifecycle(attribute).removes()) {
                tracked.touch();
            }
        }
    }

    private List<Object> reachable(Managed managed) {
        List<Object> all = new ArrayList<>(cascades.reachable(managed, Cascade.REMOVE));
        all.addAll(Cascades.owned(managed));
        all.addAll(new Orphans(context, counterparts).ofReferences(managed));
        Set<Object> others = new HandedOver(context, counterparts).by(managed);
        all.removeIf(others::contains);
        return all;
    }

    /** Deletes what was let go of and belongs to nobody else. */
    void deleteOrphans() {
        Orphans orphans = new Orphans(context, counterparts);
        for (Managed managed : context.objects().linked()) {
            orphans.of(managed).forEach(this::delete);
        }
        for (Managed managed : context.objects().in(Managed.State.NEW)) {
            if (orphans.isNeverTaken(managed)) {
                delete(managed.entity());
            }
        }
    }

    /** What will have no row is no member any more, and no cascade finds it again. */
    void leaveDeleted() {
        if (context.objects().in(Managed.State.DELETED).isEmpty()) {
            return;
        }
        for (Managed managed : context.objects().linked()) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                if (tracked != null && tracked.isLoaded() && attribute.toMany() != null) {
                    tracked.known().removeIf(this::isDeleted);
                }
            }
            managed.type().elsewhere().stream()
                    .filter(reference -> reference.slots().isEmpty())
                    .filter(reference -> isDeleted(reference.path().get(managed.entity())))
                    .forEach(reference -> reference.path().set(managed.entity(), null));
        }
    }

    private boolean isDeleted(@Nullable Object member) {
        Managed managed = member == null ? null : context.objects().of(member);
        return managed != null && managed.is(Managed.State.DELETED);
    }
}
