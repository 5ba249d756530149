package dev.orm;

import org.jspecify.annotations.Nullable;

/**
 * A fault that a person can act on: what happened and where, why, and what to do now.
 *
 * <p>One final subclass per situation, built by a named factory, next to the code that throws it.
 */
public abstract class OrmException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitStatus exit;
    private final String what;
    private final @Nullable String where;
    private final String why;
    private final String next;

    /**
     * @param where file, line and column, or table and column; null where {@code what} says it all
     * @param next what the person should do now, as a sentence or a command
     */
    protected OrmException(
            ExitStatus exit, String what, @Nullable String where, String why, String next, @Nullable Throwable cause) {
        super(message(what, where, why, next), cause);
        this.exit = exit;
        this.what = what;
        this.where = where;
        this.why = why;
        this.next = next;
    }

    public ExitStatus exit() {
        return exit;
    }

    public String what() {
        return what;
    }

    public @Nullable String where() {
        return where;
    }

    public String why() {
        return why;
    }

    public String next() {
        return next;
    }

    private static String message(String what, @Nullable String where, String why, String next) {
        String place = where == null ? what : what + " (" + where + ")";
        return place + "\n  why:  " + indented(why) + "\n  next: " + indented(next);
    }

    /** Lines behind the first stand below it. */
    private static String indented(String text) {
        return text.replace("\n", "\n        ");
    }
}
