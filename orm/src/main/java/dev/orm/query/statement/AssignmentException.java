package dev.orm.query.statement;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A bulk update that no statement can do. */
public final class AssignmentException extends OrmException {
    private static final long serialVersionUID = 1L;

    private AssignmentException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static AssignmentException nothing(String entity) {
        return new AssignmentException(
                "the update changes nothing",
                "update of " + entity,
                "no value was set",
                "say set(\"attribute\", value)");
    }

    static AssignmentException noColumn(String path, String entity) {
        return new AssignmentException(
                path + " cannot be set by an update",
                "update of " + entity,
                "its value is not in the rows of the entity",
                "load the entities and change them in a session");
    }

    static AssignmentException key(String path, String entity) {
        return new AssignmentException(
                path + " cannot be set by an update",
                "update of " + entity,
                "it is (part of) the id, by which sessions and other rows know the row",
                "add an object with the new id and delete the old one; or change it everywhere with session.sql(..), in a"
                        + " session that has loaded none of the rows");
    }

    static AssignmentException discriminator(String path, String entity) {
        return new AssignmentException(
                path + " cannot be set by an update",
                "update of " + entity,
                "its column says which class a row belongs to, and an object cannot change its class",
                "add an object of the other class and delete the old one");
    }

    static AssignmentException otherTable(String path, String entity) {
        return new AssignmentException(
                "the new value of " + path + " is computed from another table",
                "update of " + entity,
                "an update sees the row that it changes, and no others",
                "use scalar(..) with a query of the other table");
    }
}
