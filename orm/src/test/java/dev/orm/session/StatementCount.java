package dev.orm.session;

import java.util.ArrayList;
import java.util.List;

/** Counts what a database is asked. */
final class StatementCount implements StatementListener {
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> executions = new ArrayList<>();

    @Override
    public void executed(Event event) {
        texts.add(event.sql());
        executions.add(event.parameters().size());
    }

    void reset() {
        texts.clear();
        executions.clear();
    }

    int count() {
        return texts.size();
    }

    /** Of each statement. */
    List<Integer> executions() {
        return executions;
    }

    List<String> texts() {
        return texts;
    }
}
