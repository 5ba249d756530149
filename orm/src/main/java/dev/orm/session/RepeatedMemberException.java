package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A list or map that has one member in two places, where the member's row can hold but one. */
public final class RepeatedMemberException extends OrmException {
    private static final long serialVersionUID = 1L;

    private RepeatedMemberException(String what, String place, String kind) {
        super(
                ExitStatus.USAGE,
                what,
                null,
                "the " + place + " is a column of the member's own row, which has one",
                "roll back, and put it there once, or give the " + kind + " a table of its own: @JoinTable",
                null);
    }

    static RepeatedMemberException inList(String entity, String attribute) {
        return new RepeatedMemberException(entity + "." + attribute + " has a member in two places", "place", "list");
    }

    static RepeatedMemberException inMap(String entity, String attribute) {
        return new RepeatedMemberException(entity + "." + attribute + " has a member under two keys", "key", "map");
    }
}
