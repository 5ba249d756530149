package dev.orm.session;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
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

    @Override
    public boolean add(@Nullable Object member) {
        boolean added = tracked.values().add(member);
        if (added) {
            tracked.added(member);
        }
        return added;
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

    @Override
    public Iterator<@Nullable Object> iterator() {
        Iterator<@Nullable Object> members = tracked.values().iterator();
        return new Iterator<>() {
            private @Nullable Object last;

            @Override
            public boolean hasNext() {
                return members.hasNext();
            }

            @Override
            public @Nullable Object next() {
                last = members.next();
                return last;
            }

            @Override
            public void remove() {
                members.remove();
                tracked.removed(last);
            }
        };
    }
}
