package dev.orm.session;

import java.time.Duration;
import java.util.List;

/** Hears of each statement that a database ran. */
@FunctionalInterface
public interface StatementListener {

    void executed(Event event);

    /**
     * One statement.
     *
     * @param parameters one list per execution: a batch has several
     * @param took the time until the database answered
     * @param failed whether it refused
     */
    record Event(String sql, List<List<Object>> parameters, Duration took, boolean failed) {}
}
