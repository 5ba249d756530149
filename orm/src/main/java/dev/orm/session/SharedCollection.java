package dev.orm.session;

import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collection that classes of a hierarchy have in one table: one query loads it for all of them. */
final class SharedCollection {
    private final Collected attribute;
    private final EntityType holder;
    private final Map<EntityType, Boolean> sharing = new HashMap<>();

    SharedCollection(EntityType type, Collected attribute) {
        this.attribute = attribute;
        this.holder = holder(type, attribute);
    }

    /** The topmost class that has it. */
    EntityType holder() {
        return holder;
    }

    /** Whether it is a collection of that class too. */
    boolean isOf(EntityType type) {
        return sharing.computeIfAbsent(type, this::sharedBy);
    }

    private boolean sharedBy(EntityType type) {
        Collected same = same(type, attribute);
        return same != null && holder(type, same) == holder;
    }

    private static EntityType holder(EntityType type, Collected attribute) {
        String parent = type.layout().mapping().parent();
        EntityType above = parent == null ? null : type.entities().of(parent);
        return above == null || same(above, attribute) == null ? type : holder(above, attribute);
    }

    /** Null: the class does not have it, or elsewhere. */
    private static @Nullable Collected same(EntityType type, Collected attribute) {
        Collected other = type.collection(attribute.name());
        boolean same = other != null
                && other.position() == attribute.position()
                && other.layout().equals(attribute.layout());
        return same ? other : null;
    }
}
