package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What objects were before the transaction, and before each savepoint in it, changed them. */
final class Memory {
    private final Deque<IdentityHashMap<Managed, Before>> levels = new ArrayDeque<>();

    Memory() {
        levels.push(new IdentityHashMap<>());
    }

    /** One object before it was changed. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Before(
            Managed managed,
            Managed.State state,
            @Nullable EntityKey key,
            @Nullable Object @Nullable [] row,
            @Nullable Object[] values) {}

    /** Before the object is changed; the first time counts. */
    void keep(Managed managed) {
        keep(managed, managed.state());
    }

    /** The same for one that has just come. */
    void keep(Managed managed, Managed.State state) {
        IdentityHashMap<Managed, Before> level = levels.getFirst();
        if (!level.containsKey(managed)) {
            level.put(
                    managed,
                    new Before(
                            managed,
                            state,
                            managed.key(),
                            managed.row(),
                            managed.type().read(managed.entity())));
        }
    }

    int depth() {
        return levels.size();
    }

    /** A savepoint begins. */
    void enter() {
        levels.push(new IdentityHashMap<>());
    }

    /** What has to be restored, the newest first, to be as before that depth was entered. */
    List<Before> leave(int depth) {
        List<Before> all = new ArrayList<>();
        while (levels.size() > depth) {
            all.addAll(levels.pop().values());
        }
        if (depth == 0) {
            forget();
        }
        return all;
    }

    void forget() {
        levels.clear();
        levels.push(new IdentityHashMap<>());
    }
}
