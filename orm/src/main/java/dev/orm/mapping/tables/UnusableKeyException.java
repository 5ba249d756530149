package dev.orm.mapping.tables;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import org.jspecify.annotations.Nullable;

/** A primary key that is missing, unknown or circular, or that a reference does not fit. */
public final class UnusableKeyException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnusableKeyException(String what, @Nullable String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static UnusableKeyException missing(String entity) {
        return new UnusableKeyException(
                "the entity " + entity + " has no id",
                null,
                "neither it nor a class above it has a member with @Id or @EmbeddedId",
                "put @Id on a member; where a superclass has it, that class needs @MappedSuperclass");
    }

    static UnusableKeyException leftAlone(String member, String target) {
        return new UnusableKeyException(
                "the primary key of " + target + " is not known, so no column can refer to it",
                member,
                "its id carries an annotation that may decide its column and is not understood",
                "give the id a type that is understood; where an orm.yaml is read, models.types may say how its class is"
                        + " stored");
    }

    static UnusableKeyException circular(String entity) {
        return new UnusableKeyException(
                "the primary key of " + entity + " is derived from itself",
                null,
                "its id refers to an entity whose id refers, in the end, back to it",
                "give one of the entities an id of its own");
    }

    static UnusableKeyException count(String member, String target, int joined, int wanted) {
        return new UnusableKeyException(
                "the member has " + joined + " join columns and the primary key of " + target + " has " + wanted,
                member,
                "without referencedColumnName there must be one for each column of the key",
                "name one @JoinColumn with referencedColumnName per column of the key, or none at all");
    }

    static UnusableKeyException derived(String member, String reference, int values, String target, int columns) {
        return new UnusableKeyException(
                reference + " takes the place of an id of another shape",
                member,
                "the primary key of " + target + " has " + columns + " columns, and the id has values for " + values,
                "give the id the type of that key: its @IdClass, or its @EmbeddedId's class");
    }
}
