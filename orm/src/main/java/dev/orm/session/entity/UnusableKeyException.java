package dev.orm.session.entity;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** Something that was given as an id and cannot be one. */
public final class UnusableKeyException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UnusableKeyException(EntityType type, String why) {
        super(
                ExitStatus.USAGE,
                "that is no id of " + type.name(),
                null,
                why,
                "give its @Id's value, its @EmbeddedId's object, an object of its @IdClass, or a list of the parts",
                null);
    }

    static UnusableKeyException count(EntityType type, int given) {
        return new UnusableKeyException(
                type, "its key has " + type.keySlots().size() + " parts, and " + given + " were given");
    }

    static UnusableKeyException missing(EntityType type) {
        return new UnusableKeyException(type, "a part of it is null");
    }

    static UnusableKeyException type(EntityType type, Object id) {
        return new UnusableKeyException(
                type, "its key has several parts, and a " + id.getClass().getName() + " is not its id class");
    }
}
