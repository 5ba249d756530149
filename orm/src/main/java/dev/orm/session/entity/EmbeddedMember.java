package dev.orm.session.entity;

import dev.orm.session.type.WrongValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An embeddable, made of the slots of its members; most are not there where all of them are empty. */
final class EmbeddedMember extends Member {
    private final Maker maker;
    private final List<Member> members;
    private final boolean kept;

    /**
     * @param members filled in by whoever makes this
     * @param kept whether it is there even if all slots are empty: a key, and one that holds collections
     */
    EmbeddedMember(String name, @Nullable Accessor accessor, Maker maker, List<Member> members, boolean kept) {
        super(name, accessor);
        this.maker = maker;
        this.members = members;
        this.kept = kept;
    }

    boolean isRecord() {
        return maker.isOfRecord();
    }

    @Override
    boolean isEmpty(@Nullable Object[] row) {
        return members.stream().allMatch(member -> member.isEmpty(row));
    }

    @Override
    @Nullable
    Object value(@Nullable Object[] row) {
        return isEmpty(row) && !kept ? null : made(row);
    }

    private Object made(@Nullable Object[] row) {
        if (maker.isOfRecord()) {
            return record(member -> member.value(row));
        }
        Object made = maker.make();
        members.forEach(member -> member.fill(made, row));
        return made;
    }

    /** What was given as the id, which this is of the entity. */
    Object required(EntityType owner, Object given) {
        if (!maker.type().isInstance(given)) {
            throw WrongValueException.whole(
                    owner.name() + "." + name(), maker.type().getName(), given);
        }
        return given;
    }

    /** What such an object has for each of the slots. */
    List<@Nullable Object> parts(Object embedded) {
        List<@Nullable Object> parts = new ArrayList<>();
        for (Member member : members) {
            Object part = member.accessor().get(embedded);
            if (member instanceof EmbeddedMember inner && part != null) {
                parts.addAll(inner.parts(part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The record with another value of one component. */
    Object with(Object made, String component, @Nullable Object value) {
        return record(member ->
                member.name().equals(component) ? value : member.accessor().get(made));
    }

    private Object record(Function<Member, @Nullable Object> values) {
        return maker.make(maker.components().stream()
                .map(component -> named(component).map(values).orElse(null))
                .toArray());
    }

    private Optional<Member> named(String component) {
        return members.stream()
                .filter(member -> member.name().equals(component))
                .findFirst();
    }
}
