package dev.orm.script;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.Revision;
import org.jspecify.annotations.Nullable;

/** Revisions that cannot become one script. */
public final class SquashException extends OrmException {
    private static final long serialVersionUID = 1L;

    private SquashException(String what, String why, String next) {
        this(what, null, why, next);
    }

    private SquashException(String what, @Nullable String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static SquashException needed(Revision revision, Revision required) {
        return new SquashException(
                required + " cannot be squashed: " + revision + " stands on it",
                "it would find nothing to stand on, since the baseline has the version of its last revision only",
                "squash up to " + required.id() + " or before; no file was written");
    }

    static SquashException below(Revision revision, Revision last) {
        return new SquashException(
                "the history up to " + last + " is not all that is below it",
                revision
                        + " has a lower version and is on another branch: a baseline stands for all versions up to its own",
                "join the branches first (orm merge heads) and squash up to the merge, or squash up to an earlier"
                        + " revision; no file was written");
    }

    /** @param ids all that were to be squashed */
    static SquashException program(String script, String ids) {
        return new SquashException(
                script + " cannot be squashed",
                "it is a program, and a baseline is one SQL script",
                "squash up to the revision before it; or write the baseline by hand: orm inspect --format sql prints the"
                        + " schema, and the line -- orm:replaces " + ids
                        + " says what it stands for; no file was written");
    }

    /** @param where file, line and column of a statement that no transaction may hold */
    public static SquashException outside(String script, String where, String statement) {
        return new SquashException(
                script + " cannot share a script with others: " + statement,
                where,
                "this statement runs outside a transaction only, and the baseline is to run within one",
                "squash up to the revision before it, or let the statement run within a transaction (take"
                        + " CONCURRENTLY out, say); no file was written");
    }

    /** @param fault what reading the baseline said */
    public static SquashException unreadable(String baseline, OrmException fault) {
        return new SquashException(
                "the scripts cannot be one: " + fault.what(),
                fault.where() == null ? baseline : fault.where(),
                fault.why(),
                "squash up to a revision before the one that this is of; no file was written");
    }

    static SquashException mixed(String script, String why) {
        return new SquashException(
                script + " cannot share a script with those before it",
                why,
                "squash up to the revision before it; no file was written");
    }
}
