package dev.orm.cli;

import dev.orm.ExitStatus;
import java.io.FileDescriptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a person that a signal ended the run. A lambda here would cost every start the making of its class. */
final class Farewell extends Thread {
    private volatile boolean ended;

    /** The run ended by itself: there is nothing to tell. */
    void end() {
        ended = true;
    }

    /** System.exit within what a person wrote is no success, whatever code it asks for. */
    private static boolean tellsWhoExited() {
        for (Map.Entry<Thread, StackTraceElement[]> thread :
                Thread.getAllStackTraces().entrySet()) {
            StackTraceElement caller = exitCaller(thread.getValue());
            if (caller != null) {
                Main.utf8(FileDescriptor.err)
                        .println("error: the run was ended by System.exit (" + caller.getFileName()
                                + ", line " + caller.getLineNumber() + ")\n"
                                + "  why:  a migration, a hook or a library that it uses called it; finished steps stay, and the one"
                                + " under way is undone as far as this database can do that\n"
                                + "  next: throw an exception instead, look at orm status, and run it again");
                Runtime.getRuntime().halt(ExitStatus.FAILED.code());
                return true;
            }
        }
        return false;
    }

    /** Who asked the JVM to end; null where this thread did not, or is the one that a signal starts. */
    private static @Nullable StackTraceElement exitCaller(StackTraceElement[] stack) {
        for (int depth = 0; depth < stack.length; depth++) {
            boolean exits = stack[depth].getMethodName().equals("exit")
                    && stack[depth].getClassName().equals("java.lang.Runtime");
            if (exits && depth + 1 < stack.length) {
                boolean through = stack[depth + 1].getClassName().equals("java.lang.System");
                return depth + 2 < stack.length && through ? stack[depth + 2] : stack[depth + 1];
            }
        }
        return null;
    }

    @Override
    public void run() {
        if (!ended && !tellsWhoExited()) {
            Main.utf8(FileDescriptor.err).println("interrupted: finished steps stay, and the one under way is undone");
        }
    }
}
