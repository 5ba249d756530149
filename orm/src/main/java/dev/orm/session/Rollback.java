package dev.orm.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes objects what the database has: after a rollback from memory, else from their rows. */
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
        memory.forget();
    }

    void all() {
        to(0);
    }

    /** A savepoint begins. */
    int enter() {
        int depth = memory.depth();
        memory.enter();
        return depth;
    }

    void to(int depth) {
        ids.rolledBack();
        Memory.Left left = memory.leave(depth);
        left.changed().forEach(this::restore);
        List<Managed> stored = new ArrayList<>();
        for (Managed managed : context.objects().all()) {
            boolean kept = managed.is(Managed.State.STORED);
            if (managed.is(Managed.State.NEW)) {
                context.objects().remove(managed);
                managed.state(Managed.State.GONE);
            } else if (kept) {
                stored.add(managed);
            }
        }
        stored.forEach(this::refill);
        stored.removeAll(
                refresher.reread(stored.stream().filter(left::isDoubtful).toList()));
        refresher.relink(stored);
        if (depth > 0) {
            memory.enter();
        }
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

    /** Reads the row again. */
    void refresh(Managed managed) {
        if (!refresher.reread(List.of(managed)).isEmpty()) {
            throw StaleObjectException.of(managed.type().name(), managed.storedKey(), null);
        }
        memory.reread(managed);
        refresher.relink(List.of(managed));
    }
}
