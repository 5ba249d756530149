package dev.orm.mapping.tables;

import dev.orm.mapping.ModelNotice;
import java.util.ArrayList;
import java.util.List;

/** What a person should know about how the schema came about. */
final class Notices {
    private final List<ModelNotice> all = new ArrayList<>();

    void add(String where, String text) {
        ModelNotice notice = new ModelNotice(where, text);
        if (!all.contains(notice)) {
            all.add(notice);
        }
    }

    List<ModelNotice> all() {
        return List.copyOf(all);
    }
}
