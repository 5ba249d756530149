package dev.orm.cli.command;

import dev.orm.cli.output.Terminal;
import dev.orm.revision.Revision;
import dev.orm.run.Consent;
import dev.orm.run.PendingDestruction;

/** Asks the person at the terminal; where there is none, only {@code -y} and {@code --stored} say yes. */
final class TerminalConsent implements Consent {
    private final Workspace workspace;
    private final boolean stored;

    TerminalConsent(Workspace workspace, boolean stored) {
        this.workspace = workspace;
        this.stored = stored;
    }

    @Override
    public boolean destroy(PendingDestruction destruction) {
        return yes(destruction.step() + " will " + destruction.words() + " (" + destruction.place() + "), and "
                + destruction.table() + " holds rows. Go on?");
    }

    @Override
    public boolean runStored(Revision revision, String undo) {
        workspace
                .output()
                .progress("The undo script of " + revision + " is gone; this text was stored when it was applied:");
        undo.lines().forEach(line -> workspace.output().progress("  " + line));
        return stored || (workspace.interactive() && yes("Run it?"));
    }

    private boolean yes(String question) {
        return workspace.options().yes() || (workspace.interactive() && Terminal.confirm(question));
    }
}
