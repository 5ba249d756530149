package dev.orm.session.entity;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.OptionalLayoutVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives every column of an element a slot. */
final class ElementTypeBuilder extends OptionalLayoutVisitor<Member> {
    private final Entities entities;
    private final List<Slot> slots = new ArrayList<>();
    private final List<SlotReader> readers = new ArrayList<>();
    private final List<EmbeddedMember> around = new ArrayList<>();
    private int depth;

    ElementTypeBuilder(Entities entities) {
        this.entities = entities;
    }

    ElementType build(AttributeLayout element) {
        Member member = element.accept(this).orElseThrow();
        return new ElementType(slots, member, element instanceof AttributeLayout.Embedded, readers);
    }

    @Override
    public Optional<Member> visitBasic(AttributeLayout.Basic attribute) {
        Attribute.Basic basic = attribute.attribute();
        Accessor accessor = depth == 0 ? null : accessor(basic, basic.property());
        int slot = slots.size();
        slots.add(new Slot(
                basic.name(),
                attribute.column(),
                entities.types().of(basic, attribute.column().type())));
        readers.add(accessor == null ? element -> element : new Path(basic.name(), around, accessor)::get);
        return Optional.of(new ValueMember(basic.name(), accessor, slot));
    }

    @Override
    public Optional<Member> visitEmbedded(AttributeLayout.Embedded attribute) {
        Attribute.Embedded embedded = attribute.attribute();
        @Nullable Accessor accessor = depth == 0 ? null : accessor(embedded, embedded.property());
        List<Member> inner = new ArrayList<>();
        EmbeddedMember member = new EmbeddedMember(
                embedded.name(), accessor, Maker.of(entities.classes().load(embedded.className())), inner, false);
        depth++;
        if (accessor != null) {
            around.add(member);
        }
        attribute.members().forEach(each -> each.accept(this).ifPresent(inner::add));
        if (accessor != null) {
            around.remove(around.size() - 1);
        }
        depth--;
        return Optional.of(member);
    }

    private Accessor accessor(Attribute attribute, boolean property) {
        return Accessor.of(entities.classes().load(attribute.declaringClass()), attribute.name(), property);
    }
}
