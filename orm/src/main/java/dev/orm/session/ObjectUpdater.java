package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what differs between objects and their rows. */
final class ObjectUpdater {
    private final SessionContext context;
    private final StoredTargets targets;
    private final Memory memory;

    ObjectUpdater(SessionContext context, StoredTargets targets, Memory memory) {
        this.context = context;
        this.targets = targets;
        this.memory = memory;
    }

    /** @return those whose rows are written */
    List<Managed> update(List<Managed> stored, Set<Managed> anyway) {
        UpdateWriter updates = new UpdateWriter(context);
        List<Managed> updated = new ArrayList<>();
        for (Managed managed : stored) {
            if (update(managed, updates, anyway.contains(managed))) {
                updated.add(managed);
            }
        }
        updates.write();
        return updated;
    }

    /** Rows that are written late give up before what others take. */
    void makeWay(List<Managed> late, List<Managed> others) {
        new UpdateWriter(context).makeWay(late, others, memory::keep);
    }

    /** @param anyway whether only the version is to be raised, where nothing else differs */
    private boolean update(Managed managed, UpdateWriter updates, boolean anyway) {
        EntityType type = managed.type();
        @Nullable Object[] before = Objects.requireNonNull(managed.row());
        @Nullable Object[] after = type.read(managed.entity());
        if (!anyway && !UpdateWriter.differs(type, before, after)) {
            targets.requireOfUnchanged(managed, after);
            return false;
        }
        requireSameKey(managed, after);
        requireValues(type, after);
        targets.require(managed);
        memory.keep(managed);
        updates.add(managed, before, after, anyway);
        managed.row(type.copy(after));
        return true;
    }

    static void requireValues(EntityType type, @Nullable Object[] row) {
        type.missing(row).ifPresent(slot -> {
            throw ConstraintViolationException.missing(type.name(), slot);
        });
    }

    private static void requireSameKey(Managed managed, @Nullable Object[] row) {
        EntityKey key = managed.type().key(row);
        if (!managed.storedKey().equals(key)) {
            throw MissingKeyException.changed(
                    managed.type().name(),
                    managed.storedKey().value(),
                    String.valueOf(key == null ? null : key.value()));
        }
    }

    /** Writes the references that were left out. */
    void write(List<FlushOrder.Edge> opened) {
        UpdateWriter updates = new UpdateWriter(context);
        opened.stream().map(FlushOrder.Edge::from).distinct().forEach(managed -> update(managed, updates, false));
        updates.write();
    }
}
