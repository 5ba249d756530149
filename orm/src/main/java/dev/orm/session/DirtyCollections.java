package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which objects, and which of their collections, differ from what the database has. */
final class DirtyCollections {
    private DirtyCollections() {}

    static List<Tracked> of(List<Managed> owners) {
        List<Tracked> dirty = new ArrayList<>();
        for (Managed managed : owners) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                if (tracked != null && isDirty(tracked)) {
                    dirty.add(tracked);
                }
            }
        }
        return dirty;
    }

    /** What has rows, positions or keys of its own must be known to be written. */
    private static boolean isDirty(Tracked tracked) {
        Collected attribute = tracked.attribute();
        boolean written = CollectionWriter.isStored(attribute)
                || attribute.entries().order() != null
                || TargetKeysWriter.isFor(attribute);
        if (written && tracked.isPending()) {
            tracked.touch();
        }
        return tracked.isDirty() || tracked.isPending();
    }

    /** Those whose version is raised because a collection that they own has changed, as Hibernate does it. */
    static Set<Managed> versionedOwners(List<Tracked> dirty) {
        return dirty.stream()
                .filter(tracked -> isOwned(tracked.attribute()))
                .map(Tracked::owner)
                .filter(owner -> owner.type().version().isPresent())
                .collect(Collectors.toSet());
    }

    private static boolean isOwned(Collected attribute) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany == null || !(toMany.association() instanceof Association.Inverse);
    }

    /** Whether the row of the object will be written: it differs, or its version counts a collection. */
    static boolean concernRow(Managed managed) {
        @Nullable Object @Nullable [] row = managed.row();
        EntityType type = managed.type();
        return row != null
                && (UpdateWriter.differs(type, row, type.read(managed.entity()))
                        || !versionedOwners(of(List.of(managed))).isEmpty());
    }
}
