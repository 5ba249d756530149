package dev.orm.session;

import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.session.entity.EntityKey;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives new objects their keys and their rows, those referred to before those who refer. */
final class ObjectInserter {
    private final SessionContext context;
    private final StoredTargets targets;
    private final Memory memory;
    private final Ids ids;
    private final InsertWriter writer;
    private final ObjectUpdater updater;

    ObjectInserter(
            SessionContext context,
            StoredTargets targets,
            Memory memory,
            Ids ids,
            InsertWriter writer,
            ObjectUpdater updater) {
        this.context = context;
        this.targets = targets;
        this.memory = memory;
        this.ids = ids;
        this.writer = writer;
        this.updater = updater;
    }

    void insert(List<Managed> fresh, RequiredOwners owners) {
        FlushOrder order = new FlushOrder(fresh, context::target, owners);
        List<Map<EntityType, List<Managed>>> rounds = order.rounds(fresh);
        for (Map<EntityType, List<Managed>> round : rounds) {
            round.forEach((type, some) -> insert(type, some, order, owners));
        }
        updater.write(order.opened());
    }

    private void insert(EntityType type, List<Managed> some, FlushOrder order, RequiredOwners owners) {
        List<InsertWriter.Pending> pending = new ArrayList<>();
        for (Managed managed : some) {
            memory.keep(managed);
            targets.require(managed);
            @Nullable Object[] row = type.read(managed.entity());
            order.openedOf(managed).forEach(edge -> edge.slots().forEach(slot -> row[slot] = null));
            prepare(managed, row);
            order.openedOf(managed).stream().filter(FlushOrder.Edge::isOfItself).forEach(edge -> close(edge, row));
            ObjectUpdater.requireValues(type, row);
            pending.add(new InsertWriter.Pending(managed, row, owners.of(managed)));
        }
        write(type, pending);
        pending.forEach(this::inserted);
    }

    private void write(EntityType type, List<InsertWriter.Pending> pending) {
        try {
            writer.insert(type, pending);
        } catch (ConstraintViolationException e) {
            throw e.ofInsert(type);
        }
    }

    private void prepare(Managed managed, @Nullable Object[] row) {
        EntityType type = managed.type();
        type.version().ifPresent(version -> Versions.begin(version, managed.entity(), row));
        GeneratorLayout generator = type.generator();
        int key = type.keySlots().get(0);
        boolean generated = generator != null && isUnset(row[key]);
        if (generator != null && generated) {
            row[key] = null;
            ids.next(generator).ifPresent(id -> row[key] = type.accepted(key, type.hasTextId() ? id.toString() : id));
        }
        if (type.hasDerivedKey()) {
            type.deriveKey(row);
        }
        EntityKey known = type.key(row);
        if (known == null && !(generator instanceof GeneratorLayout.Identity)) {
            throw MissingKeyException.of(type.name());
        }
        if (known != null && !generated && context.objects().of(known) != null) {
            throw MissingKeyException.duplicate(type.name(), known.value());
        }
    }

    private static void close(FlushOrder.Edge edge, @Nullable Object[] row) {
        EntityType type = edge.from().type();
        for (Reference reference : type.references()) {
            if (reference.slots().equals(edge.slots()) && !reference.referToItself(row)) {
                throw TransientReferenceException.toItself(type.name(), reference.name());
            }
        }
    }

    private static boolean isUnset(@Nullable Object value) {
        return value == null || (value instanceof Number number && number.longValue() == 0);
    }

    private void inserted(InsertWriter.Pending pending) {
        Managed managed = pending.managed();
        EntityType type = managed.type();
        type.fillKey(managed.entity(), pending.row());
        managed.row(type.copy(pending.row()));
        managed.key(type.key(pending.row()));
        managed.state(Managed.State.STORED);
        context.objects().identified(managed);
    }
}
