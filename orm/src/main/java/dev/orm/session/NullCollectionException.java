package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A stored object whose collection was set to null. */
public final class NullCollectionException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NullCollectionException(String what, String next) {
        super(
                ExitStatus.USAGE,
                what,
                null,
                "that may mean that it is empty, or that it is to stay as it is; nothing is deleted on a guess",
                next,
                null);
    }

    static NullCollectionException of(String entity, String attribute) {
        return new NullCollectionException(
                entity + "." + attribute + " was set to null",
                "roll back, and empty it with clear(), or leave it alone");
    }
}
