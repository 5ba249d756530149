package dev.orm.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a collection holds, and what the database has of it. */
interface Contents {

    Collection<@Nullable Object> members();

    Collection<@Nullable Object> storedMembers();

    /**
     * Takes a member in.
     *
     * @param key what it is found by in a map, where the member itself tells; else null
     * @return whether it is known where it belongs
     */
    boolean join(Object member, Supplier<@Nullable Object> key);

    /** The database has what is held. */
    void store(UnaryOperator<@Nullable Object> copy);

    /** Whether the database has what is held. */
    boolean isStored(BiPredicate<@Nullable Object, @Nullable Object> same);

    /** What holds again what the database has now. */
    Runnable recall();

    /** Nothing is held, and the database has nothing. */
    void forget();

    /** Members that the database has and that are not held. */
    default List<Object> lost() {
        return missing(storedMembers(), members());
    }

    /** Members that are held and that the database has not. */
    default List<Object> arrived() {
        return missing(members(), storedMembers());
    }

    /** Those of some that are not among others. */
    private static List<Object> missing(Collection<@Nullable Object> some, Collection<@Nullable Object> others) {
        if (isSameMembers(some.iterator(), others.iterator())) {
            return List.of();
        }
        Set<@Nullable Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(others);
        List<Object> missing = new ArrayList<>();
        for (Object member : some) {
            if (member != null && !known.contains(member)) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Whether the first are there, in this order, before any others. */
    private static boolean isSameMembers(Iterator<@Nullable Object> first, Iterator<@Nullable Object> all) {
        while (first.hasNext()) {
            if (!all.hasNext() || first.next() != all.next()) {
                return false;
            }
        }
        return true;
    }
}
