package dev.orm.run;

import dev.orm.dialect.ServerIdentity;
import java.time.Duration;

/** Tells one, then the other. */
record BothListeners(MigrationListener first, MigrationListener second) implements MigrationListener {

    @Override
    public void began(ServerIdentity server, MigrationPlan plan) {
        first.began(server, plan);
        second.began(server, plan);
    }

    @Override
    public void started(Step step) {
        first.started(step);
        second.started(step);
    }

    @Override
    public void finished(Step step, Duration duration) {
        first.finished(step, duration);
        second.finished(step, duration);
    }

    @Override
    public void called(String script) {
        first.called(script);
        second.called(script);
    }

    @Override
    public void notice(String text) {
        first.notice(text);
        second.notice(text);
    }

    @Override
    public void ended(RunReport report) {
        first.ended(report);
        second.ended(report);
    }
}
