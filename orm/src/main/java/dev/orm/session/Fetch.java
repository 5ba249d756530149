package dev.orm.session;

import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads what {@code fetch("posts", "posts.tags")} names: one query per collection on the way. */
final class Fetch {
    private final SessionContext context;

    Fetch(SessionContext context) {
        this.context = context;
    }

    /** @param owners of one hierarchy, whose classes are known to have these paths */
    void load(List<? extends @Nullable Object> owners, List<String> paths) {
        List<Object> all = new ArrayList<>();
        owners.stream().filter(Objects::nonNull).forEach(all::add);
        if (all.isEmpty() || paths.isEmpty()) {
            return;
        }
        EntityType type = context.entities().of(all.get(0).getClass());
        for (String path : paths) {
            List<Object> level = all;
            for (FetchStep step :
                    FetchPath.of(context.entities().root(type), path).steps()) {
                level = behind(level, step);
            }
        }
    }

    private List<Object> behind(List<Object> level, FetchStep step) {
        List<Object> next = new ArrayList<>();
        if (step.element() != null) {
            level.stream()
                    .map(value -> step.element().path().get(value))
                    .filter(Objects::nonNull)
                    .forEach(next::add);
            return next;
        }
        List<Managed> owners = level.stream()
                .map(context.objects()::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (Managed owner : owners) {
            Collected collected = owner.type().collection(step.name());
            if (collected == null) {
                partner(owner, step.name(), next);
            } else {
                members(owner, collected, owners, next);
            }
        }
        return next;
    }

    /** A class that does not have the relationship leads nowhere. */
    private static void partner(Managed owner, String name, List<Object> next) {
        Counterparts.reference(owner.type(), name)
                .map(reference -> reference.path().get(owner.entity()))
                .ifPresent(next::add);
    }

    /** What is not loaded yet is, for all owners at once. */
    private static void members(Managed owner, Collected collected, List<Managed> owners, List<Object> next) {
        Tracked tracked = owner.collection(collected.position());
        if (tracked == null) {
            return;
        }
        if (!tracked.isLoaded()) {
            owner.group(owners);
        }
        tracked.touch();
        tracked.known().stream().filter(Objects::nonNull).forEach(next::add);
    }
}
