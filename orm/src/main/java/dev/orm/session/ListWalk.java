package dev.orm.session;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the members that a list had when the walk began: one that is given to another owner on the way leaves the
 * list at once, and the walk goes on. What is changed by the walk is changed in the list.
 */
final class ListWalk implements ListIterator<@Nullable Object> {
    private final List<@Nullable Object> list;
    private final List<@Nullable Object> members;
    private int cursor;
    private int last = -1;

    /**
     * @param list the one that notes its changes
     * @param contents what it has
     */
    ListWalk(List<@Nullable Object> list, List<@Nullable Object> contents, int index) {
        if (index < 0 || index > contents.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        this.list = list;
        this.members = new ArrayList<>(contents);
        this.cursor = index;
    }

    @Override
    public boolean hasNext() {
        return cursor < members.size();
    }

    @Override
    public boolean hasPrevious() {
        return cursor > 0;
    }

    @Override
    public int nextIndex() {
        return cursor;
    }

    @Override
    public int previousIndex() {
        return cursor - 1;
    }

    @Override
    public @Nullable Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = cursor++;
        return members.get(last);
    }

    @Override
    public @Nullable Object previous() {
        if (!hasPrevious()) {
            throw new NoSuchElementException();
        }
        last = --cursor;
        return members.get(last);
    }

    /** One that has left the list needs not be removed. */
    @Override
    public void remove() {
        int place = place(requireLast());
        if (place >= 0) {
            list.remove(place);
        }
        members.remove(last);
        if (last < cursor) {
            cursor--;
        }
        last = -1;
    }

    /** In place of one that has left the list, too. */
    @Override
    public void set(@Nullable Object member) {
        int place = place(requireLast());
        if (place >= 0) {
            list.set(place, member);
        } else {
            list.add(placeBefore(last), member);
        }
        members.set(last, member);
    }

    @Override
    public void add(@Nullable Object member) {
        list.add(placeBefore(cursor), member);
        members.add(cursor++, member);
        last = -1;
    }

    private int requireLast() {
        if (last < 0) {
            throw new IllegalStateException("next() or previous() comes first");
        }
        return last;
    }

    /** Behind those before, as far as they are still in the list. */
    private int placeBefore(int index) {
        for (int before = index - 1; before >= 0; before--) {
            int place = place(before);
            if (place >= 0) {
                return place + 1;
            }
        }
        return 0;
    }

    /** Where the list has a member: at its place, or before it, for others have left; less than 0: nowhere. */
    private int place(int index) {
        Object member = members.get(index);
        for (int place = Math.min(index, list.size() - 1); place >= 0; place--) {
            if (list.get(place) == member) {
                return place;
            }
        }
        for (int place = index + 1; place < list.size(); place++) {
            if (list.get(place) == member) {
                return place;
            }
        }
        return -1;
    }
}
