package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A member in two places of a list or map, or in those of two owners, where it can have but one. */
public final class RepeatedMemberException extends OrmException {
    private static final long serialVersionUID = 1L;

    private RepeatedMemberException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    private static RepeatedMemberException inOwnRow(String what, String place, String kind) {
        return new RepeatedMemberException(
                what,
                "the " + place + " is a column of the member's own row, which has one",
                "roll back, and put it there once, or give the " + kind + " a table of its own: @JoinTable");
    }

    static RepeatedMemberException inList(String entity, String attribute) {
        return inOwnRow(entity + "." + attribute + " has a member in two places", "place", "list");
    }

    static RepeatedMemberException inMap(String entity, String attribute) {
        return inOwnRow(entity + "." + attribute + " has a member under two keys", "key", "map");
    }

    static RepeatedMemberException ofTwoOwners(String entity, String attribute) {
        return new RepeatedMemberException(
                "a member was put into " + entity + "." + attribute + " of two owners",
                "a member of a one-to-many association has one owner, and nothing says which of the two came last",
                "roll back, and put it into one of them, or let it have several: @ManyToMany");
    }
}
