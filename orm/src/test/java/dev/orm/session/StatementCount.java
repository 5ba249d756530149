package dev.orm.session;

import java.util.ArrayList;
import java.util.List;

/** Counts what a database is asked. */
final class StatementCount implements StatementListener {
    private final List<String> texts = new ArrayList<>();

    @Override
    public void executed(Event event) {
        texts.add(event.sql());
    }

    void reset() {
        texts.clear();
    }

    int count() {
        return texts.size();
    }

    List<String> texts() {
        return texts;
    }
}
