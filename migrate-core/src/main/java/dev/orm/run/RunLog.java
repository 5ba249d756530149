package dev.orm.run;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import dev.orm.dialect.ServerIdentity;
import java.time.Duration;

/** Writes what happens into the log of the application: lines as {@code orm upgrade} prints them. */
final class RunLog implements MigrationListener {
    private static final System.Logger LOG = System.getLogger(Migrator.class.getName());

    @Override
    public void began(ServerIdentity server, MigrationPlan plan) {
        String host = server.host() == null ? "" : " on " + server.host();
        String user = server.user() == null ? "" : " as " + server.user();
        LOG.log(
                INFO,
                "database " + server.database() + host + user + ": "
                        + steps(plan.steps().size()));
    }

    @Override
    public void started(Step step) {
        LOG.log(DEBUG, step + " begins");
    }

    @Override
    public void finished(Step step, Duration duration) {
        LOG.log(INFO, step + " (" + duration.toMillis() + " ms)");
    }

    @Override
    public void called(String script) {
        LOG.log(INFO, script);
    }

    @Override
    public void notice(String text) {
        LOG.log(WARNING, text);
    }

    @Override
    public void ended(RunReport report) {
        String done =
                report.done().isEmpty() ? "nothing to do" : steps(report.done().size());
        LOG.log(INFO, done + "; the database is at " + report.place());
    }

    private static String steps(int count) {
        return count + " step" + (count == 1 ? "" : "s");
    }
}
