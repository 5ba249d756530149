package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.session.entity.EntityKey;
import org.jspecify.annotations.Nullable;

/** A row that somebody else has changed or deleted since it was read. */
public final class StaleObjectException extends OrmException {
    private static final long serialVersionUID = 1L;

    private final String entity;
    private final transient Object id;

    private StaleObjectException(String entity, Object id, String what, String why) {
        super(ExitStatus.LATER, what, null, why, "roll back, read the object again, and decide again", null);
        this.entity = entity;
        this.id = id;
    }

    static StaleObjectException of(String entity, EntityKey key, @Nullable Object version) {
        return new StaleObjectException(
                entity,
                key.value(),
                entity + " " + key.value() + " is not as it was read",
                version == null
                        ? "its row is gone: somebody else has deleted it"
                        : "its row no longer has version " + version + ": somebody else has changed or deleted it");
    }

    /** The entity's name. */
    public String entity() {
        return entity;
    }

    public Object id() {
        return id;
    }
}
