package dev.orm.session;

import java.util.ArrayList;
import java.util.List;

/** Objects that queries bring into a session and that have references or collections, which are still to be filled. */
final class Loading {
    private final List<Managed> fresh = new ArrayList<>();

    void add(Managed managed) {
        if (managed.type().isLinked()) {
            fresh.add(managed);
        }
    }

    List<Managed> fresh() {
        return fresh;
    }
}
