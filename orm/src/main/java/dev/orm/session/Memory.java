package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What objects were before the transaction, and before each savepoint in it, changed them. */
final class Memory {
    private final Deque<Level> levels = new ArrayDeque<>();

    Memory() {
        levels.push(new Level(Map.of()));
    }

    /** What was done since the transaction or a savepoint in it began: a chain, for there may be very much. */
    private static final class Level {
        private final Map<Tracked, Remembered> collections;
        private @Nullable Before newest;
        private @Nullable Set<Managed> certain;

        /** @param collections what those of new objects held when it began */
        Level(Map<Tracked, Remembered> collections) {
            this.collections = collections;
        }

        void add(Before before) {
            before.level = this;
            before.newer = null;
            before.older = newest;
            if (newest != null) {
                newest.newer = before;
            }
            newest = before;
        }

        void remove(Before before) {
            if (before.newer == null) {
                newest = before.older;
            } else {
                before.newer.older = before.older;
            }
            if (before.older != null) {
                before.older.newer = before.newer;
            }
        }

        /** The newest first. */
        List<Before> changed() {
            List<Before> all = new ArrayList<>();
            for (Before before = newest; before != null; before = before.older) {
                all.add(before);
            }
            return all;
        }
    }

    /** One object before it was changed. */
    static final class Before {
        private final Managed managed;
        private final Managed.State state;
        private final @Nullable EntityKey key;
        private final @Nullable Object @Nullable [] row;
        private final @Nullable Object[] made;
        private @Nullable Before outer;
        private @Nullable Level level;
        private @Nullable Before newer;
        private @Nullable Before older;

        private Before(Managed managed, Managed.State state) {
            this.managed = managed;
            this.state = state;
            this.key = managed.key();
            this.row = managed.row();
            this.made = managed.type().readIdentity(managed.entity());
            this.outer = managed.before();
        }

        Managed managed() {
            return managed;
        }

        Managed.State state() {
            return state;
        }

        @Nullable
        EntityKey key() {
            return key;
        }

        @Nullable
        Object @Nullable [] row() {
            return row;
        }

        /** Before it was changed in what was begun earlier. */
        @Nullable
        Before outer() {
            return outer;
        }

        /** The key and the version that it had, which are all that a flush gives to a new one. */
        @Nullable
        Object[] made() {
            return made;
        }
    }

    /**
     * What is undone.
     *
     * @param changed the newest change first
     * @param certain the only objects of which it is known what their rows were; null: all
     * @param collections what those of new objects held then
     */
    record Left(List<Before> changed, @Nullable Set<Managed> certain, Map<Tracked, Remembered> collections) {

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
        Before last = managed.before();
        if (last == null || last.level != level) {
            Before before = new Before(managed, state);
            level.add(before);
            managed.before(before);
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

    /** Somebody else has changed a row: of no object it is known what its row is. */
    void doubtAll() {
        levels.getFirst().certain = identitySet(List.of());
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
        for (Before before = managed.before(); before != null; before = before.outer) {
            Level level = before.level;
            if (level != null) {
                level.remove(before);
                if (level.certain == null) {
                    level.certain = identitySet(known.get());
                }
            }
        }
        managed.before(null);
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
        levels.push(new Level(collections()));
    }

    private Map<Tracked, Remembered> collections() {
        Map<Tracked, Remembered> all = new LinkedHashMap<>();
        for (Level level : levels) {
            for (Before before = level.newest; before != null; before = before.older) {
                if (before.state == Managed.State.NEW) {
                    before.managed.eachCollection(tracked -> remember(tracked, all));
                }
            }
        }
        return all;
    }

    private static void remember(Tracked tracked, Map<Tracked, Remembered> all) {
        Remembered remembered = tracked.remembered();
        if (remembered != null) {
            all.put(tracked, remembered);
        }
    }

    /** All since that depth was entered. */
    Left leave(int depth) {
        List<Before> changed = new ArrayList<>();
        Set<Managed> certain = null;
        Map<Tracked, Remembered> collections = Map.of();
        while (levels.size() > depth) {
            Level level = levels.pop();
            List<Before> some = level.changed();
            some.forEach(before -> before.managed.before(before.outer));
            changed.addAll(some);
            collections = level.collections;
            certain = both(certain, level.certain);
        }
        if (depth == 0) {
            levels.push(new Level(Map.of()));
        }
        return new Left(changed, certain, collections);
    }

    /** All since that depth was entered is part of what was before. */
    void join(int depth) {
        while (levels.size() > depth) {
            Level inner = levels.pop();
            Level outer = levels.getFirst();
            inner.changed().forEach(before -> join(before, outer));
            outer.certain = both(outer.certain, inner.certain);
        }
    }

    /** What the object was before is known there, or is so now. */
    private static void join(Before before, Level outer) {
        if (before.outer != null && before.outer.level == outer) {
            before.managed.before(before.outer);
        } else {
            outer.add(before);
        }
    }

    private static @Nullable Set<Managed> both(@Nullable Set<Managed> some, @Nullable Set<Managed> others) {
        if (some != null && others != null) {
            some.retainAll(others);
        }
        return some == null ? others : some;
    }
}
