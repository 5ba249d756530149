package dev.orm.diff;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A name that the model gives cannot be had in this database. */
public final class NameRefusedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NameRefusedException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    /** @param those who may not: {@code no two checks may} */
    static NameRefusedException twice(String name, String one, String other, String database, String those) {
        return new NameRefusedException(
                "the name " + name + " is given twice",
                "to " + one + " and to " + other + "; on " + database + " " + those
                        + " share a name, whatever table they are of",
                "give one of them another name");
    }

    static NameRefusedException ours(String table) {
        return new NameRefusedException(
                "an entity is mapped to " + table + ", which is a table of orm's own",
                "orm keeps there what has been applied",
                "give the entity another table, or name orm's tables otherwise: migrations.table");
    }

    /** @param comment where the name would stand */
    static NameRefusedException lineBreak(String comment) {
        return new NameRefusedException(
                "a name holds a line break: " + comment.replaceAll("\\R", "\\\\n"),
                "the script names it in a comment line, which would end there; nothing was written",
                "give it another name by hand, or leave its table out with models.exclude");
    }

    static NameRefusedException reserved(String name, String prefix, String database) {
        return new NameRefusedException(
                "the name " + name + " is reserved",
                database + " keeps names that begin with " + prefix + " for itself",
                "give it another name");
    }
}
