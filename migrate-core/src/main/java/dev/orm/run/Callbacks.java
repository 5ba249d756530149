package dev.orm.run;

import dev.orm.dialect.StepBoundary;
import dev.orm.script.CallbackEvent;
import dev.orm.script.CallbackScript;
import dev.orm.script.SqlScript;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The scripts that a run has to run at certain moments, each read through before anything runs. */
final class Callbacks {
    private final Session session;
    private final ScriptExecution execution;
    private final Duration patience;
    private final Consumer<String> called;
    private final Map<CallbackEvent, List<ReadScript>> scripts = new EnumMap<>(CallbackEvent.class);

    private Callbacks(Session session, ScriptExecution execution, Duration patience, Consumer<String> called) {
        this.session = session;
        this.execution = execution;
        this.patience = patience;
        this.called = called;
    }

    /** A script that was read through and not refused. */
    private record ReadScript(SqlScript script, Preflight preflight) {}

    /**
     * @param called is told each script that ran by itself
     * @param events those that this run may come to
     */
    static Callbacks read(
            Session session,
            ScriptExecution execution,
            Duration patience,
            Consumer<String> called,
            List<CallbackScript> scripts,
            Set<CallbackEvent> events) {
        Callbacks callbacks = new Callbacks(session, execution, patience, called);
        scripts.stream().filter(script -> events.contains(script.event())).forEach(callbacks::add);
        return callbacks;
    }

    private void add(CallbackScript callback) {
        SqlScript script = callback.script();
        if (script.shouldExecute(execution.values())) {
            Preflight preflight = execution.readThrough(callback.event().id(), script, script.header(), false);
            if (!preflight.transactional() && EachEvents.inTransaction().contains(callback.event())) {
                throw ScriptRefusedException.withinTransaction(script.name(), callback.event());
            }
            scripts.computeIfAbsent(callback.event(), event -> new ArrayList<>())
                    .add(new ReadScript(script, preflight));
        }
    }

    boolean has(Collection<CallbackEvent> events) {
        return events.stream().anyMatch(scripts::containsKey);
    }

    /** Within the transaction that is open, or none. */
    void within(CallbackEvent event) {
        for (ReadScript read : scripts.getOrDefault(event, List.of())) {
            run(event, read);
        }
    }

    /** Each in a transaction of its own. */
    void alone(CallbackEvent event) throws SQLException {
        for (ReadScript read : scripts.getOrDefault(event, List.of())) {
            StepBoundary boundary = session.boundary();
            boundary.prepare(session.connection(), read.script().header().foreignKeys());
            try (Afterwards restored = () -> boundary.restore(session.connection())) {
                if (read.preflight().transactional()) {
                    inTransaction(event, read, boundary);
                } else {
                    outside(event, read, boundary);
                }
            }
            called.accept(read.script().name());
        }
    }

    /** After a failure, which stays the one that is told. */
    void alone(CallbackEvent event, Throwable failure) {
        try {
            alone(event);
        } catch (SQLException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void inTransaction(CallbackEvent event, ReadScript read, StepBoundary boundary) throws SQLException {
        boundary.begin(session.connection(), patience);
        boolean done = false;
        try {
            run(event, read);
            boundary.commit(session.connection());
            done = true;
        } finally {
            if (!done) {
                boundary.rollback(session.connection());
            }
        }
    }

    private void outside(CallbackEvent event, ReadScript read, StepBoundary boundary) throws SQLException {
        boundary.hold(session.connection(), patience);
        try (Afterwards unlocked = () -> boundary.letGo(session.connection())) {
            run(event, read);
        }
    }

    private void run(CallbackEvent event, ReadScript read) {
        execution.run(event.id(), read.script(), read.preflight(), StatementEvents.none());
    }
}
