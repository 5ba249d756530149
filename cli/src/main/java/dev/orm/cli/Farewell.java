package dev.orm.cli;

import dev.orm.ExitStatus;
import java.io.FileDescriptor;
import java.io.PrintStream;

/** Tells a person what ended the run before it was done. A lambda here would cost every start the making of its class. */
final class Farewell extends Thread {
    private volatile boolean ended;

    /** The run ended by itself: there is nothing to tell. */
    void end() {
        ended = true;
    }

    @Override
    public void run() {
        if (ended) {
            return;
        }
        PrintStream err = Main.utf8(FileDescriptor.err);
        StackTraceElement caller = ExitCaller.find();
        if (caller == null) {
            err.println("interrupted: finished steps stay, and the one under way is undone");
        } else {
            tellExit(err, caller);
        }
    }

    /** System.exit within what a person wrote is no success, whatever code it asks for. */
    private static void tellExit(PrintStream err, StackTraceElement caller) {
        err.println("error: the run was ended by System.exit (" + caller.getFileName() + ", line "
                + caller.getLineNumber() + ")\n"
                + "  why:  a migration, a hook or a library that it uses called it; finished steps stay, and the one"
                + " under way is undone as far as this database can do that\n"
                + "  next: throw an exception instead, look at orm status, and run it again");
        Runtime.getRuntime().halt(ExitStatus.FAILED.code());
    }
}
