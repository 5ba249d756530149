package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What objects were before the transaction, and before each savepoint in it, changed them. */
final class Memory {
    private final Deque<Level> levels = new ArrayDeque<>();

    Memory() {
        levels.push(new Level());
    }

    /** What was done since the transaction or a savepoint in it began. */
    private static final class Level {
        private final IdentityHashMap<Managed, Before> before = new IdentityHashMap<>();
        private @Nullable Set<Managed> certain;
    }

    /**
     * One object before it was changed.
     *
     * @param made the key and the version that it had, which are all that a flush gives to a new one
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Before(
            Managed managed,
            Managed.State state,
            @Nullable EntityKey key,
            @Nullable Object @Nullable [] row,
            @Nullable Object[] made) {}

    /**
     * What is undone.
     *
     * @param changed the newest change first
     * @param certain the only objects of which it is known what their rows were; null: all
     */
    record Left(List<Before> changed, @Nullable Set<Managed> certain) {

        /** Whether what is known of the object may be what is undone. */
        boolean isDoubtful(Managed managed) {
            return certain != null && !certain.contains(managed);
        }
    }

    /** Before the object is changed; the first time counts. */
    void keep(Managed managed) {
        keep(managed, managed.state());
    }

    /** The same for one that has just come. */
    void keep(Managed managed, Managed.State state) {
        Level level = levels.getFirst();
        if (!level.before.containsKey(managed)) {
            level.before.put(
                    managed,
                    new Before(
                            managed,
                            state,
                            managed.key(),
                            managed.row(),
                            managed.type().readIdentity(managed.entity())));
        }
    }

    /**
     * Rows are changed that no object stands for: what is read from now on may be undone.
     *
     * @param known objects that were read before
     */
    void unseen(Collection<Managed> known) {
        Level level = levels.getFirst();
        if (level.certain == null) {
            level.certain = identitySet(known);
        }
    }

    /** The object has its row as it is now. */
    void reread(Managed managed) {
        for (Level level : levels) {
            if (level.certain != null) {
                level.certain.remove(managed);
            }
        }
    }

    /** The object is nobody's any more: its row may come back as another one. */
    void expunge(Managed managed, Supplier<List<Managed>> known) {
        for (Level level : levels) {
            boolean changed = level.before.remove(managed) != null;
            if (changed && level.certain == null) {
                level.certain = identitySet(known.get());
            }
        }
        reread(managed);
    }

    private static Set<Managed> identitySet(Collection<Managed> all) {
        Set<Managed> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(all);
        return set;
    }

    int depth() {
        return levels.size();
    }

    /** A savepoint begins. */
    void enter() {
        levels.push(new Level());
    }

    /** All since that depth was entered. */
    Left leave(int depth) {
        List<Before> changed = new ArrayList<>();
        Set<Managed> certain = null;
        while (levels.size() > depth) {
            Level level = levels.pop();
            changed.addAll(level.before.values());
            certain = both(certain, level.certain);
        }
        if (depth == 0) {
            forget();
        }
        return new Left(changed, certain);
    }

    /** All since that depth was entered is part of what was before. */
    void join(int depth) {
        while (levels.size() > depth) {
            Level inner = levels.pop();
            Level outer = levels.getFirst();
            inner.before.forEach(outer.before::putIfAbsent);
            outer.certain = both(outer.certain, inner.certain);
        }
    }

    private static @Nullable Set<Managed> both(@Nullable Set<Managed> some, @Nullable Set<Managed> others) {
        if (some != null && others != null) {
            some.retainAll(others);
        }
        return some == null ? others : some;
    }

    void forget() {
        levels.clear();
        levels.push(new Level());
    }
}
