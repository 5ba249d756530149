package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.session.entity.EntityKey;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row that somebody else has changed or deleted since it was read. */
public final class StaleObjectException extends OrmException {
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 5;

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

    /** Rows were deleted by one statement, and were not as many as there should have been. */
    static StaleObjectException oneOf(String entity, List<Object> ids) {
        String shown = ids.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return new StaleObjectException(
                entity,
                ids,
                "one of " + ids.size() + " " + entity + " is not as it was read: " + shown
                        + (ids.size() > SHOWN ? " ..." : ""),
                "its row is gone: somebody else has deleted it");
    }

    /** The entity's name. */
    public String entity() {
        return entity;
    }

    /** Of several of which it is not known which one it is: the list of their ids. */
    public Object id() {
        return id;
    }
}
