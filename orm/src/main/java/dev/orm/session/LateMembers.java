package dev.orm.session;

import java.util.ArrayList;
import java.util.List;

/** Members that came to a collection, or left it, by the other side before the contents were known. */
final class LateMembers {
    private final List<Object> come = new ArrayList<>();
    private final List<Object> gone = new ArrayList<>();

    void comes(Object member) {
        gone.removeIf(other -> other == member);
        come.add(member);
    }

    void leaves(Object member) {
        come.removeIf(other -> other == member);
        gone.add(member);
    }

    /** The same happens once more. */
    void follow(LateMembers others) {
        others.gone.forEach(this::leaves);
        others.come.forEach(this::comes);
    }

    boolean isEmpty() {
        return come.isEmpty() && gone.isEmpty();
    }

    List<Object> come() {
        return List.copyOf(come);
    }

    List<Object> gone() {
        return List.copyOf(gone);
    }

    void clear() {
        come.clear();
        gone.clear();
    }
}
