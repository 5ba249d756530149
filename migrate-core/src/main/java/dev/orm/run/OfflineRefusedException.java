package dev.orm.run;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.RevisionTarget;

/** Something that cannot be written as text without asking the database. */
public final class OfflineRefusedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private OfflineRefusedException(ExitStatus exit, String what, String where, String why, String next) {
        super(exit, what, where, why, next, null);
    }

    static OfflineRefusedException asksDatabase(RevisionTarget target) {
        return new OfflineRefusedException(
                ExitStatus.USAGE,
                "'" + target + "' depends on where the database is",
                "--sql",
                "--sql writes a script and asks no database",
                "say where it is: FROM:TO, such as base:head or ID:+1");
    }

    /** @param why what of the database it needs to know */
    static OfflineRefusedException java(Step step, String place, String why) {
        return new OfflineRefusedException(
                ExitStatus.DECISION,
                step + " cannot be written as text",
                place,
                why,
                "run orm upgrade or orm downgrade against the database itself, or write this change as an SQL script");
    }

    static OfflineRefusedException placeholder(String name, String script) {
        return new OfflineRefusedException(
                ExitStatus.USAGE,
                "only the database knows what ${" + name + "} stands for",
                script,
                "--sql writes a script and asks no database",
                "write another placeholder there, and give it a value with --placeholder");
    }

    /** @param cause how the table differs from what the rebuild's author saw */
    static OfflineRefusedException rebuild(Step step, String script, OrmException cause) {
        return new OfflineRefusedException(
                ExitStatus.DECISION,
                step + " cannot be written as text",
                script,
                "it rebuilds a table, and what the scripts before it make is not what its author saw: " + cause.what(),
                "run orm upgrade or orm downgrade against the database itself, which looks at the table first");
    }
}
