package dev.orm.cli;

import java.io.FileDescriptor;

/** Tells a person that a signal ended the run. A lambda here would cost every start the making of its class. */
final class Farewell extends Thread {
    private volatile boolean ended;

    /** The run ended by itself: there is nothing to tell. */
    void end() {
        ended = true;
    }

    @Override
    public void run() {
        if (!ended) {
            Main.utf8(FileDescriptor.err).println("interrupted: finished steps stay, and the one under way is undone");
        }
    }
}
