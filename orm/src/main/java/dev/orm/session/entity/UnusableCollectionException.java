package dev.orm.session.entity;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A collection attribute that cannot be watched. */
public final class UnusableCollectionException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnusableCollectionException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static UnusableCollectionException noInterface(String member, Class<?> type) {
        return new UnusableCollectionException(
                "a collection is declared as " + type.getSimpleName(),
                member,
                "a session puts a collection of its own there, which loads and notes changes",
                "declare it as java.util.List, Set, Collection or Map");
    }
}
