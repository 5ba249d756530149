package dev.orm.cli.command;

import dev.orm.dialect.ServerIdentity;
import dev.orm.run.MigrationListener;
import dev.orm.run.MigrationPlan;
import dev.orm.run.Step;
import java.time.Duration;

/** Tells the person who waits where we are and what is done. */
final class ProgressListener implements MigrationListener {
    private final Workspace workspace;

    ProgressListener(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public void began(ServerIdentity server, MigrationPlan plan) {
        String host = server.host() == null ? "" : " on " + server.host();
        String user = server.user() == null ? "" : " as " + server.user();
        String environment = workspace.config().environment();
        workspace
                .output()
                .progress("database " + server.database() + host + user
                        + (environment == null ? "" : ", environment " + environment) + ": "
                        + counted(plan.steps().size(), "step"));
    }

    @Override
    public void finished(Step step, Duration duration) {
        workspace.output().progress("  " + step + " (" + duration.toMillis() + " ms)");
    }

    @Override
    public void called(String script) {
        workspace.output().progress("  " + script);
    }

    @Override
    public void notice(String text) {
        workspace.output().notice(text);
    }

    static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
