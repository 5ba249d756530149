package dev.orm.session;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import org.jspecify.annotations.Nullable;

/** A list that notes its changes. */
final class TrackedList extends AbstractList<@Nullable Object> implements Faces.Face {
    private final Tracked tracked;

    TrackedList(Tracked tracked) {
        this.tracked = tracked;
    }

    @Override
    public Tracked tracked() {
        return tracked;
    }

    @Override
    public @Nullable Object get(int index) {
        return tracked.list().get(index);
    }

    @Override
    public int size() {
        return tracked.list().size();
    }

    @Override
    public void add(int index, @Nullable Object member) {
        tracked.list().add(index, member);
        modCount++;
        tracked.added(member);
    }

    /** The members may be another owner's, whose list they leave one by one. */
    @Override
    public boolean addAll(Collection<? extends @Nullable Object> members) {
        return super.addAll(new ArrayList<>(members));
    }

    @Override
    public boolean addAll(int index, Collection<? extends @Nullable Object> members) {
        return super.addAll(index, new ArrayList<>(members));
    }

    @Override
    public @Nullable Object set(int index, @Nullable Object member) {
        Object before = tracked.list().set(index, member);
        if (before != member) {
            tracked.left(before);
            tracked.added(member);
        }
        return before;
    }

    @Override
    public @Nullable Object remove(int index) {
        Object before = tracked.list().remove(index);
        modCount++;
        tracked.left(before);
        return before;
    }

    @Override
    public boolean remove(@Nullable Object member) {
        int place = indexOf(member);
        if (place >= 0) {
            remove(place);
        }
        return place >= 0;
    }

    @Override
    public void clear() {
        List<@Nullable Object> before = new ArrayList<>(tracked.list());
        tracked.list().clear();
        modCount++;
        before.forEach(tracked::left);
    }

    /** Nobody comes or goes. */
    @Override
    public void sort(@Nullable Comparator<? super @Nullable Object> order) {
        tracked.list().sort(order);
    }

    @Override
    public boolean contains(@Nullable Object member) {
        return tracked.list().contains(member);
    }

    @Override
    public int indexOf(@Nullable Object member) {
        return tracked.list().indexOf(member);
    }

    @Override
    public int lastIndexOf(@Nullable Object member) {
        return tracked.list().lastIndexOf(member);
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        return listIterator(0);
    }

    @Override
    public ListIterator<@Nullable Object> listIterator(int index) {
        return new ListWalk(this, tracked.list(), index);
    }
}
