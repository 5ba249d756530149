package dev.orm.session.entity;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A collection attribute that cannot be watched. */
public final class UnusableCollectionException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnusableCollectionException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static UnusableCollectionException recordWithReference(String member) {
        return new UnusableCollectionException(
                "an element of a collection is a record that refers to an entity",
                member,
                "the entity is there only after the record has been made, and a record cannot be changed",
                "make the embeddable a class");
    }

    static UnusableCollectionException type(String member, Class<?> type) {
        return new UnusableCollectionException(
                "a collection is declared as " + type.getSimpleName(),
                member,
                "a session puts a collection of its own there, which loads and notes changes",
                "declare it as java.util.List, Set, Collection or Map");
    }
}
