package dev.orm.dialect;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change that this database cannot make without losing something. */
public final class DdlRefusedException extends OrmException {
    private static final long serialVersionUID = 1L;

    private DdlRefusedException(String what, @Nullable String where, String why, String next) {
        super(ExitStatus.NO, what, where, why, next, null);
    }

    /** The table holds something that was read but not understood. */
    public static DdlRefusedException notUnderstood(String table, String part) {
        return new DdlRefusedException(
                "table " + table + " cannot be changed",
                "table " + table,
                "its definition holds something that would be lost: " + part,
                "make this change by hand in a revision of your own (orm revision -m ...), or leave the table out with"
                        + " models.exclude: [" + table + "]");
    }

    /**
     * Something that was not read uses tables, columns, keys or types that change or go.
     *
     * @param severalSchemas whether a person can have it read
     */
    public static DdlRefusedException usedElsewhere(List<UnreadUse> uses, boolean severalSchemas) {
        String used = uses.stream().map(UnreadUse::used).distinct().collect(Collectors.joining(", "));
        String users =
                uses.stream().map(use -> use.user() + " uses " + use.used()).collect(Collectors.joining("; "));
        return new DdlRefusedException(
                "what is used elsewhere cannot be changed or dropped",
                used,
                users + "; none of these was read",
                (severalSchemas
                                ? "name the schemas of views and keys in models.schemas, so that they are made again around"
                                        + " the change; else make it"
                                : "change them first, or make this change")
                        + " by hand in a revision of your own (orm revision -m ...)");
    }

    /** The change has no spelling on this database. */
    public static DdlRefusedException impossible(String what, String where, String why, String next) {
        return new DdlRefusedException(what, where, why, next);
    }

    /** The standard, or this database, has no statement for it. */
    static DdlRefusedException noSpelling(String what) {
        return new DdlRefusedException(
                what,
                null,
                "this database has no statement for it",
                "write the change by hand in a revision of your own (orm revision -m ...)");
    }
}
