package dev.orm.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes objects what the database has: after a rollback to a savepoint from memory, else from their rows. */
final class Rollback {
    private final SessionContext context;
    private final EntityLoader loader;
    private final Refresher refresher;
    private final Memory memory;
    private final Ids ids;

    Rollback(SessionContext context, EntityLoader loader, Refresher refresher, Memory memory, Ids ids) {
        this.context = context;
        this.loader = loader;
        this.refresher = refresher;
        this.memory = memory;
        this.ids = ids;
    }

    void committed() {
        news(memory.leave(0)).forEach(before -> before.managed().eachCollection(tracked -> tracked.remember(null)));
    }

    /** Objects that were new are nobody's again. */
    void closed() {
        news(memory.leave(0)).forEach(before -> {
            restore(before);
            before.managed().state(Managed.State.GONE);
        });
    }

    private static Stream<Memory.Before> news(Memory.Left left) {
        return left.changed().stream().filter(before -> before.state() == Managed.State.NEW);
    }

    /**
     * After the transaction was rolled back: others may have changed any row meanwhile, and one that was stale has been
     * changed, so that all are read again, by a query per class and {@link EntityLoader#KEYS} objects.
     */
    void all() {
        undo(0);
        List<Managed> stored = stored();
        stored.removeAll(refresher.reread(stored));
        refresher.relink(stored);
    }

    /** A savepoint begins. */
    int enter() {
        int depth = memory.depth();
        memory.enter();
        return depth;
    }

    /** After the transaction was rolled back to a savepoint: the rows are what they were then, as far as it is known. */
    void to(int depth) {
        Memory.Left left = undo(depth);
        List<Managed> stored = stored();
        stored.forEach(this::refill);
        stored.removeAll(
                refresher.reread(stored.stream().filter(left::isDoubtful).toList()));
        refresher.relink(stored);
        left.collections().forEach(Tracked::remember);
        memory.enter();
    }

    /** What was done since the savepoint is part of what was done before. */
    void keep(int depth) {
        memory.join(depth);
    }

    private Memory.Left undo(int depth) {
        ids.rolledBack();
        Memory.Left left = memory.leave(depth);
        left.changed().forEach(this::restore);
        for (Managed managed : context.objects().in(Managed.State.NEW)) {
            context.dismiss(managed);
        }
        return left;
    }

    private List<Managed> stored() {
        return context.objects().in(Managed.State.STORED);
    }

    /** The row and the key that it had; one that was new is nobody's, with the key that its maker gave it. */
    private void restore(Memory.Before before) {
        Managed managed = before.managed();
        context.objects().forgetKey(managed);
        if (before.state() == Managed.State.NEW || before.row() == null) {
            managed.type().fillKey(managed.entity(), before.made());
            managed.type()
                    .version()
                    .ifPresent(version -> version.path().set(managed.entity(), before.made()[version.slot()]));
            managed.key(null);
            managed.row(null);
            managed.state(Managed.State.NEW);
            managed.eachCollection(Tracked::recall);
            return;
        }
        managed.key(before.key());
        managed.row(before.row());
        managed.state(Managed.State.STORED);
        context.objects().add(managed);
    }

    private void refill(Managed managed) {
        @Nullable Object @Nullable [] row = managed.row();
        if (row != null) {
            loader.fill(managed, row);
        }
    }

    /** Reads the rows again; that of the first one has to be there. */
    void refresh(Managed first, List<Managed> all) {
        List<Managed> gone = refresher.reread(all);
        List<Managed> left = new ArrayList<>(all);
        left.removeAll(gone);
        left.forEach(memory::reread);
        refresher.relink(left);
        if (gone.contains(first)) {
            throw StaleObjectException.of(first.type().name(), first.storedKey(), null);
        }
    }
}
