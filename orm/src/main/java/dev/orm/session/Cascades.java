package dev.orm.session;

import dev.orm.mapping.Cascade;
import dev.orm.mapping.Lifecycle;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom an object takes with it. */
record Cascades(CollectionKeeper keeper) {

    /** The object and those of the session that it takes with it, and they others, as far as they are known. */
    Set<Managed> closure(SessionContext context, Managed first, Cascade cascade) {
        Deque<Managed> open = new ArrayDeque<>(List.of(first));
        Set<Managed> all = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Managed managed = open.pop();
            if (all.add(managed)) {
                reachable(managed, cascade).stream()
                        .map(context.objects()::of)
                        .filter(Objects::nonNull)
                        .forEach(open::add);
            }
        }
        return all;
    }

    /** The targets of associations with that cascade, as far as they are known. */
    List<Object> reachable(Managed managed, Cascade cascade) {
        List<Object> all = new ArrayList<>();
        for (Reference reference : managed.type().references()) {
            Object target = reference.path().get(managed.entity());
            if (target != null && lifecycle(reference).cascades(cascade)) {
                all.add(target);
            }
        }
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked != null && attribute.toMany() == null) {
                reachable(tracked, cascade, all);
            } else if (tracked != null && lifecycle(attribute).cascades(cascade)) {
                tracked.known().stream().filter(Objects::nonNull).forEach(all::add);
            }
        }
        return all;
    }

    /** What elements that are embeddables refer to. */
    private void reachable(Tracked tracked, Cascade cascade, List<Object> all) {
        for (Reference reference : keeper.elementType(tracked.attribute()).references()) {
            if (lifecycle(reference).cascades(cascade)) {
                tracked.known().stream()
                        .filter(Objects::nonNull)
                        .map(element -> reference.path().get(element))
                        .filter(Objects::nonNull)
                        .forEach(all::add);
            }
        }
    }

    /** The targets of associations with {@code orphanRemoval}, as far as they are known. */
    static List<Object> owned(Managed managed) {
        List<Object> all = new ArrayList<>();
        for (Reference reference : managed.type().references()) {
            Object target = reference.path().get(managed.entity());
            if (target != null && lifecycle(reference).orphanRemoval()) {
                all.add(target);
            }
        }
        for (Collected attribute : managed.type().collections()) {
            Tracked tracked = managed.collection(attribute.position());
            if (tracked != null && lifecycle(attribute).orphanRemoval()) {
                tracked.known().stream().filter(Objects::nonNull).forEach(all::add);
            }
        }
        return all;
    }

    static Lifecycle lifecycle(Reference reference) {
        return reference.layout().attribute().lifecycle();
    }

    static Lifecycle lifecycle(Collected attribute) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany == null ? Lifecycle.unsaid() : toMany.attribute().lifecycle();
    }
}
