package dev.orm.run;

import dev.orm.dialect.ServerIdentity;
import java.time.Duration;

/** Is told what a run does while it does it. */
public interface MigrationListener {

    /** Before the first step; not told where there is nothing to do. */
    default void began(ServerIdentity server, MigrationPlan plan) {}

    default void started(Step step) {}

    /** The step is committed. */
    default void finished(Step step, Duration duration) {}

    /** A callback script ran, in a transaction of its own. */
    default void called(String script) {}

    /** Something to know that is no error. */
    default void notice(String text) {}

    /** The run is over, and well; also told where there was nothing to do. */
    default void ended(RunReport report) {}

    /** Hears nothing. */
    static MigrationListener silent() {
        return new MigrationListener() {};
    }
}
