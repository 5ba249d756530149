package dev.orm.mapping.tables;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A collection whose order or keys have no column. */
public final class UnstoredEntriesException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnstoredEntriesException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    /** @param owning the attribute that mappedBy names */
    static UnstoredEntriesException ofInverse(String member, String owning) {
        return new UnstoredEntriesException(
                "the other side of a @ManyToMany has an order or keys of its own",
                member,
                "the join table is that of " + owning + ", and has no columns for them",
                "put @OrderColumn or the map on the side without mappedBy; here say @OrderBy, or @MapKey(name = ..)");
    }
}
