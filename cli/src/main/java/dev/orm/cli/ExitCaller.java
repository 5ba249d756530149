package dev.orm.cli;

import org.jspecify.annotations.Nullable;

/** Finds the line that asked the JVM to end, in the stacks of all threads. */
final class ExitCaller {
    private ExitCaller() {}

    /** Null where no thread asked: a signal did it. */
    static @Nullable StackTraceElement find() {
        for (StackTraceElement[] stack : Thread.getAllStackTraces().values()) {
            StackTraceElement caller = callerIn(stack);
            if (caller != null) {
                return caller;
            }
        }
        return null;
    }

    private static @Nullable StackTraceElement callerIn(StackTraceElement[] stack) {
        for (int depth = 0; depth + 1 < stack.length; depth++) {
            if (isExit(stack[depth])) {
                boolean through = stack[depth + 1].getClassName().equals("java.lang.System");
                return through && depth + 2 < stack.length ? stack[depth + 2] : stack[depth + 1];
            }
        }
        return null;
    }

    private static boolean isExit(StackTraceElement frame) {
        return frame.getMethodName().equals("exit") && frame.getClassName().equals("java.lang.Runtime");
    }
}
