package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import dev.orm.session.entity.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that take what a deleted row has, and what may be in one row only, while others still refer to that row: it would
 * be deleted after those have been changed, and so after its successor has come.
 */
final class Successions {
    private final SessionContext context;
    private final Memory memory;

    Successions(SessionContext context, Memory memory) {
        this.context = context;
        this.memory = memory;
    }

    /**
     * Takes the value from the deleted row, if it may be without one; else lets go of the row, as far as that may be.
     *
     * @return those whose rows have let go
     */
    Set<Managed> prepare(List<Managed> gone, List<Managed> stored, List<Managed> fresh) {
        List<Managed> late = new ReferredTo(context).of(gone);
        if (late.isEmpty()) {
            return Set.of();
        }
        List<Managed> takers = Stream.concat(stored.stream(), fresh.stream()).toList();
        new UpdateWriter(context).makeWay(late, takers, memory::keep);
        return isTaken(late, takers) ? letGo(stored, late) : Set.of();
    }

    private boolean isTaken(List<Managed> late, List<Managed> takers) {
        Set<Object> held = new HashSet<>();
        for (Managed managed : late) {
            held.add(managed.storedKey());
            held.addAll(held(managed.type(), Objects.requireNonNull(managed.row())));
        }
        for (Managed taker : takers) {
            @Nullable Object[] row = taker.type().read(taker.entity());
            EntityKey key = taker.is(Managed.State.NEW) ? taker.type().key(row) : null;
            if (held.contains(key) || held(taker.type(), row).stream().anyMatch(held::contains)) {
                return true;
            }
        }
        return false;
    }

    private List<UniqueKey.Held> held(EntityType type, @Nullable Object[] row) {
        return context.uniques().of(type).stream()
                .map(key -> key.of(row))
                .filter(Objects::nonNull)
                .toList();
    }

    private Set<Managed> letGo(List<Managed> stored, List<Managed> late) {
        Set<Managed> doomed = new HashSet<>(late);
        Set<Managed> changed = new HashSet<>();
        UpdateWriter updates = new UpdateWriter(context);
        for (Managed managed : stored) {
            @Nullable Object[] before = Objects.requireNonNull(managed.row());
            @Nullable Object[] after = before.clone();
            List<Integer> slots = new ArrayList<>();
            for (Reference reference : managed.type().references()) {
                Object target =
                        reference.slots().isEmpty() ? null : ReferenceLoader.stored(context, managed, reference);
                Managed lost = target == null ? null : context.objects().of(target);
                if (lost != null && doomed.contains(lost) && letGo(managed, reference, after)) {
                    slots.addAll(reference.slots());
                }
            }
            if (!slots.isEmpty()) {
                memory.keep(managed);
                updates.addPart(managed, slots, before, after);
                managed.row(after);
                changed.add(managed);
            }
        }
        updates.write();
        return changed;
    }

    /** Refers to whom it is to refer to, if that one has a row; else to nobody for a while, if it may. */
    private boolean letGo(Managed managed, Reference reference, @Nullable Object[] after) {
        Managed target = context.target(managed, reference);
        boolean there = target != null && target.is(Managed.State.STORED);
        List<Slot> slots = managed.type().slots();
        boolean able = reference.slots().stream()
                .map(slot -> slots.get(slot).column())
                .allMatch(column -> column.updatable() && (there || column.nullable()));
        @Nullable Object[] row = able && there ? managed.type().read(managed.entity()) : new Object[after.length];
        reference.slots().stream().filter(slot -> able).forEach(slot -> after[slot] = row[slot]);
        return able;
    }
}
