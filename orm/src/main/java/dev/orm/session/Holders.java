package dev.orm.session;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.Reference;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is held by an attribute of any object of the session, found out when it is first asked, once for all. */
final class Holders {
    private final SessionContext context;
    private final Map<String, Set<Object>> held = new HashMap<>();

    Holders(SessionContext context) {
        this.context = context;
    }

    boolean refer(Reference reference, Object target) {
        return held.computeIfAbsent(name(reference.layout().attribute()), this::targets)
                .contains(target);
    }

    boolean hold(Collected attribute, Object member) {
        AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
        return toMany != null
                && held.computeIfAbsent(name(toMany.attribute()), this::members).contains(member);
    }

    /** The same for all classes that inherit it. */
    private static String name(Attribute attribute) {
        return attribute.declaringClass() + "." + attribute.name();
    }

    private Set<Object> targets(String name) {
        Set<Object> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Managed managed : context.objects().linked()) {
            for (Reference reference : managed.type().references()) {
                boolean asked = !managed.is(Managed.State.DELETED)
                        && name(reference.layout().attribute()).equals(name);
                Object target = asked ? reference.path().get(managed.entity()) : null;
                if (target != null) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }

    private Set<Object> members(String name) {
        Set<Object> members = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Managed managed : context.objects().linked()) {
            for (Collected attribute : managed.type().collections()) {
                Tracked tracked = managed.collection(attribute.position());
                AttributeLayout.@Nullable ToMany toMany = attribute.toMany();
                boolean asked = !managed.is(Managed.State.DELETED)
                        && toMany != null
                        && name(toMany.attribute()).equals(name);
                if (asked && tracked != null && tracked.isLoaded()) {
                    tracked.known().stream().filter(Objects::nonNull).forEach(members::add);
                }
            }
        }
        return members;
    }
}
