package dev.orm.session;

import java.util.ArrayList;
import java.util.List;

/** Objects that one query brings into a session: new ones, whose references and collections are still to be filled. */
final class Loading {
    private final List<Managed> fresh = new ArrayList<>();

    void add(Managed managed) {
        fresh.add(managed);
    }

    List<Managed> fresh() {
        return fresh;
    }
}
