package dev.orm.session.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes apart what a person gives as an id: a value, an embeddable, an id class, or a list of the parts. */
final class KeyParts {
    private final EntityType type;
    private final List<Member> members;

    KeyParts(EntityType type, List<Member> members) {
        this.type = type;
        this.members = members;
    }

    EntityKey of(@Nullable Object id) {
        if (id == null) {
            throw UnusableKeyException.missing(type);
        }
        List<Object> parts = new ArrayList<>();
        List<? extends @Nullable Object> given = given(id);
        if (given.size() != type.keySlots().size()) {
            throw UnusableKeyException.count(type, given.size());
        }
        for (int at = 0; at < given.size(); at++) {
            Object part = given.get(at);
            if (part == null) {
                throw UnusableKeyException.missing(type);
            }
            parts.add(type.accepted(type.keySlots().get(at), part));
        }
        return new EntityKey(type.rootName(), parts.size() == 1 ? parts.get(0) : parts);
    }

    private List<? extends @Nullable Object> given(Object id) {
        if (id instanceof List<?> list) {
            return list;
        }
        if (members.size() == 1 && members.get(0) instanceof EmbeddedMember embedded) {
            return embedded.parts(embedded.required(type, id));
        }
        return type.keySlots().size() == 1 ? List.of(id) : ofIdClass(id);
    }

    private List<@Nullable Object> ofIdClass(Object id) {
        String name = type.layout().key().idClass();
        if (name == null || !id.getClass().getName().equals(name)) {
            throw UnusableKeyException.type(type, id);
        }
        List<@Nullable Object> parts = new ArrayList<>();
        for (Member member : members) {
            Object part = Accessor.of(id.getClass(), member.name(), false).get(id);
            if (member instanceof ReferenceMember && part != null) {
                parts.addAll(reference(member.name()).targetParts(part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private Reference reference(String name) {
        return type.references().stream()
                .filter(reference -> reference.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
