package dev.orm.session.entity;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
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
    private final List<Reference> references = new ArrayList<>();
    private final List<EmbeddedMember> around = new ArrayList<>();
    private int depth;

    ElementTypeBuilder(Entities entities) {
        this.entities = entities;
    }

    ElementType build(AttributeLayout element) {
        Member member = element.accept(this).orElseThrow();
        return new ElementType(slots, member, element instanceof AttributeLayout.Embedded, readers, references);
    }

    @Override
    public Optional<Member> visitBasic(AttributeLayout.Basic attribute) {
        Attribute.Basic basic = attribute.attribute();
        Accessor accessor = depth == 0 ? null : accessor(basic, basic.property());
        int slot = slots.size();
        slots.add(new Slot(
                basic.name(),
                basic,
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

    @Override
    public Optional<Member> visitToOne(AttributeLayout.ToOne attribute) {
        if (!(attribute.association() instanceof Association.OwnColumns own)) {
            return Optional.empty();
        }
        Attribute.ToOne toOne = attribute.attribute();
        Accessor accessor = accessor(toOne, toOne.property());
        Path path = new Path(toOne.name(), around, accessor);
        int first = slots.size();
        EntityLayout target = entities.model().entity(toOne.target());
        List<Integer> referenced = entities.owners().referenced(target, own.target());
        for (int at = 0; at < referenced.size(); at++) {
            int slot = referenced.get(at);
            ColumnLayout column = own.target().columns().get(at);
            Attribute.Basic basic = entities.owners().basic(target, slot);
            slots.add(new Slot(toOne.name(), basic, column, entities.types().of(basic, column.type())));
            readers.add(element -> {
                Object other = path.get(element);
                return other == null ? null : entities.of(toOne.target()).read(other, slot);
            });
        }
        references.add(new Reference(path, attribute, entities, first, slots.size() - first));
        return Optional.of(new ReferenceMember(toOne.name(), accessor, first, slots.size() - first));
    }

    private Accessor accessor(Attribute attribute, boolean property) {
        return Accessor.of(entities.classes().load(attribute.declaringClass()), attribute.name(), property);
    }
}
