package dev.orm.session;

import org.jspecify.annotations.Nullable;

/** Who loads collections, and keeps the other side of an association in step. */
interface CollectionSource {

    /** A copy that changes of a value do not reach; an entity itself. */
    @Nullable
    Object copy(Tracked tracked, @Nullable Object member);

    /** Whether the database would hold the same. */
    boolean isSame(Tracked tracked, @Nullable Object left, @Nullable Object right);

    /** What a member is found by in a map, where the member itself tells; else null. */
    @Nullable
    Object mapKey(Tracked tracked, Object member);

    void load(Tracked tracked);

    void added(Tracked tracked, Object member);

    void removed(Tracked tracked, Object member);
}
