package dev.orm.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Those who hear of statements. Values of masked columns are not shown to them. */
final class Listeners {
    private final List<StatementListener> all = new CopyOnWriteArrayList<>();
    private volatile boolean echo;
    private volatile Predicate<Object> masked = value -> false;

    void add(StatementListener listener) {
        all.add(listener);
    }

    void echo(boolean on) {
        echo = on;
    }

    void mask(Predicate<Object> values) {
        masked = values;
    }

    void tell(String sql, List<List<Bound>> executions, Duration took, boolean failed) {
        if (all.isEmpty() && !echo) {
            return;
        }
        List<List<Object>> parameters = executions.stream()
                .map(execution -> execution.stream().map(this::shown).toList())
                .toList();
        StatementListener.Event event = new StatementListener.Event(sql, parameters, took, failed);
        all.forEach(listener -> listener.executed(event));
        if (echo) {
            System.err.println(line(event));
        }
    }

    private Object shown(Bound bound) {
        Object value = bound.value();
        if (value == null) {
            return "null";
        }
        return masked.test(value) ? "***" : value instanceof byte[] bytes ? bytes.length + " bytes" : value;
    }

    private static String line(StatementListener.Event event) {
        int times = event.parameters().size();
        String shown = event.parameters().stream().map(List::toString).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%s %s %.3f ms%s",
                event.sql(),
                times == 1 ? shown : times + " x " + shown,
                event.took().toNanos() / 1e6,
                event.failed() ? " failed" : "");
    }
}
