package dev.orm.session.entity;

import dev.orm.mapping.layout.JoinLayout;
import java.util.List;

/** What the columns of a join refer to. */
public final class SlotReferences {
    private SlotReferences() {}

    /** The slots of the entity that it refers to. */
    public static List<Integer> of(EntityType type, JoinLayout join) {
        return type.entities().owners().referenced(type.layout(), join);
    }
}
