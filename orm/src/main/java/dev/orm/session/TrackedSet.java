package dev.orm.session;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set that notes its changes. */
final class TrackedSet extends AbstractSet<@Nullable Object> implements Faces.Face {
    private final Tracked tracked;

    TrackedSet(Tracked tracked) {
        this.tracked = tracked;
    }

    @Override
    public Tracked tracked() {
        return tracked;
    }

    @Override
    public int size() {
        return tracked.values().size();
    }

    @Override
    public boolean contains(@Nullable Object member) {
        return tracked.values().contains(member);
    }

    /** The other side follows first: what the member is the same as may depend on its owner. */
    @Override
    public boolean add(@Nullable Object member) {
        if (tracked.values().contains(member)) {
            return false;
        }
        tracked.added(member);
        return tracked.values().add(member);
    }

    /** The members may be another owner's, whose set they leave one by one. */
    @Override
    public boolean addAll(Collection<? extends @Nullable Object> members) {
        return super.addAll(new ArrayList<>(members));
    }

    @Override
    public boolean remove(@Nullable Object member) {
        boolean removed = tracked.values().remove(member);
        if (removed) {
            tracked.removed(member);
        }
        return removed;
    }

    /** Over the members that it had when the walk began: others may leave on the way. */
    @Override
    public Iterator<@Nullable Object> iterator() {
        Iterator<@Nullable Object> members = new ArrayList<>(tracked.values()).iterator();
        return new Iterator<>() {
            private @Nullable Object last;
            private boolean taken;

            @Override
            public boolean hasNext() {
                return members.hasNext();
            }

            @Override
            public @Nullable Object next() {
                last = members.next();
                taken = true;
                return last;
            }

            @Override
            public void remove() {
                if (!taken) {
                    throw new IllegalStateException("next() comes first");
                }
                taken = false;
                removeThat(last);
            }
        };
    }

    /** Also one that has another hash code by now. */
    private void removeThat(@Nullable Object member) {
        if (!remove(member) && tracked.values().removeIf(other -> other == member)) {
            tracked.removed(member);
        }
    }

    @Override
    public void clear() {
        List<@Nullable Object> before = new ArrayList<>(tracked.values());
        tracked.values().clear();
        before.forEach(tracked::removed);
    }
}
