package dev.orm.session;

import dev.orm.session.entity.Collected;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads what {@code fetch("posts", "posts.tags")} names: one query per collection on the way. */
final class Fetch {
    private final SessionContext context;

    Fetch(SessionContext context) {
        this.context = context;
    }

    void load(List<? extends @Nullable Object> owners, List<String> paths) {
        for (String path : paths) {
            List<Object> level = new ArrayList<>();
            owners.stream().filter(owner -> owner != null).forEach(level::add);
            for (String name : path.split("\\.", -1)) {
                level = step(level, name, path);
            }
        }
    }

    private List<Object> step(List<Object> owners, String name, String path) {
        List<Object> next = new ArrayList<>();
        for (Object owner : owners) {
            EntityType type = context.entities().of(owner.getClass());
            Optional<Collected> collected = type.collections().stream()
                    .filter(attribute -> attribute.name().equals(name))
                    .findFirst();
            Optional<Reference> reference = Counterparts.reference(type, name);
            if (collected.isEmpty() && reference.isEmpty()) {
                throw UnknownFetchException.of(type, name, path);
            }
            collected.ifPresent(attribute -> next.addAll(members(owner, attribute)));
            reference.map(attribute -> attribute.path().get(owner)).ifPresent(next::add);
        }
        return next;
    }

    private List<Object> members(Object owner, Collected attribute) {
        Managed managed = context.objects().of(owner);
        Tracked tracked = managed == null ? null : managed.collection(attribute.position());
        if (tracked == null) {
            return List.of();
        }
        tracked.touch();
        List<Object> members = new ArrayList<>();
        if (attribute.toMany() != null) {
            tracked.known().stream().filter(member -> member != null).forEach(members::add);
        }
        return members;
    }
}
