package dev.orm.session.entity;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.AttributeLayoutVisitor;
import dev.orm.mapping.layout.ColumnLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.GeneratorLayout;
import dev.orm.mapping.layout.JoinLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every column of an entity a slot, and collects who fills and reads it. */
final class EntityTypeBuilder implements AttributeLayoutVisitor<Optional<Member>> {
    private final Entities entities;
    private final EntityLayout layout;
    private final Class<?> javaClass;
    private final List<Slot> slots = new ArrayList<>();
    private final List<SlotReader> readers = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Member> keyMembers = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<Integer> referenceSlots = new HashSet<>();
    private final List<Collected> collections = new ArrayList<>();
    private final List<EmbeddedMember> around = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private EntityType.@Nullable Version version;
    private @Nullable GeneratorLayout generator;
    private boolean textId;

    EntityTypeBuilder(Entities entities, EntityLayout layout) {
        this.entities = entities;
        this.layout = layout;
        this.javaClass = entities.classes().load(layout.className());
    }

    EntityType build() {
        for (AttributeLayout attribute : layout.attributes()) {
            Optional<Member> member = attribute.accept(this);
            member.ifPresent(members::add);
            if (isKey(attribute)) {
                member.ifPresent(keyMembers::add);
            }
        }
        return new EntityType(this);
    }

    @SuppressWarnings("ReferenceEquality") // mostly it is the same, and comparing all that is said of them takes long
    private boolean isKey(AttributeLayout attribute) {
        return layout.key().attributes().stream().anyMatch(key -> key == attribute || key.equals(attribute));
    }

    @Override
    public Optional<Member> visitBasic(AttributeLayout.Basic attribute) {
        Attribute.Basic basic = attribute.attribute();
        Accessor accessor = accessor(basic, basic.property());
        Path path = path(basic.name(), accessor);
        int slot = slots.size();
        slots.add(new Slot(
                path.name(),
                basic,
                attribute.column(),
                entities.types().of(basic, attribute.column().type())));
        readers.add(path::get);
        if (basic.version()) {
            version = new EntityType.Version(basic, attribute.column().type(), slot, path);
        }
        if (attribute.generator() != null && layout.key().columns().size() == 1) {
            generator = attribute.generator();
            textId = basic.javaType().equals("java.lang.String");
        }
        return Optional.of(new ValueMember(basic.name(), accessor, slot));
    }

    @Override
    public Optional<Member> visitEmbedded(AttributeLayout.Embedded attribute) {
        Attribute.Embedded embedded = attribute.attribute();
        Accessor accessor = accessor(embedded, embedded.property());
        List<Member> inner = new ArrayList<>();
        Maker maker = Maker.of(entities.classes().load(embedded.className()));
        boolean kept = embedded.id() || holdsCollections(attribute);
        EmbeddedMember member = new EmbeddedMember(embedded.name(), accessor, maker, inner, kept);
        around.add(member);
        names.add(embedded.name());
        attribute.members().forEach(each -> each.accept(this).ifPresent(inner::add));
        around.remove(around.size() - 1);
        names.remove(names.size() - 1);
        return Optional.of(member);
    }

    private static boolean holdsCollections(AttributeLayout attribute) {
        return attribute instanceof AttributeLayout.Embedded embedded
                ? embedded.members().stream().anyMatch(EntityTypeBuilder::holdsCollections)
                : attribute instanceof AttributeLayout.ToMany || attribute instanceof AttributeLayout.Elements;
    }

    @Override
    public Optional<Member> visitToOne(AttributeLayout.ToOne attribute) {
        Attribute.ToOne toOne = attribute.attribute();
        Accessor accessor = accessor(toOne, toOne.property());
        Path path = path(toOne.name(), accessor);
        int first = slots.size();
        if (attribute.association() instanceof Association.OwnColumns own) {
            addReference(path, toOne.target(), own.target());
        }
        references.add(new Reference(path, attribute, entities, first, slots.size() - first));
        return Optional.of(new ReferenceMember(toOne.name(), accessor, first, slots.size() - first));
    }

    private void addReference(Path path, String target, JoinLayout join) {
        EntityLayout targetLayout = entities.model().entity(target);
        List<Integer> referenced = entities.owners().referenced(targetLayout, join);
        for (int at = 0; at < referenced.size(); at++) {
            ColumnLayout column = join.columns().get(at);
            int targetSlot = referenced.get(at);
            Attribute.Basic basic = entities.owners().basic(targetLayout, targetSlot);
            referenceSlots.add(slots.size());
            slots.add(new Slot(path.name(), basic, column, entities.types().of(basic, column.type())));
            readers.add(entity -> {
                Object other = path.get(entity);
                return other == null ? null : entities.of(target).read(other, targetSlot);
            });
        }
    }

    @Override
    public Optional<Member> visitToMany(AttributeLayout.ToMany attribute) {
        Attribute.ToMany toMany = attribute.attribute();
        add(path(toMany.name(), accessor(toMany, toMany.property())), attribute, null);
        return Optional.empty();
    }

    @Override
    public Optional<Member> visitElements(AttributeLayout.Elements attribute) {
        Attribute.ElementCollection elements = attribute.attribute();
        add(path(elements.name(), accessor(elements, elements.property())), null, attribute);
        return Optional.empty();
    }

    private void add(Path path, AttributeLayout.@Nullable ToMany toMany, AttributeLayout.@Nullable Elements elements) {
        collections.add(new Collected(path, toMany, elements, collections.size()));
    }

    private Accessor accessor(Attribute attribute, boolean property) {
        return Accessor.of(entities.classes().load(attribute.declaringClass()), attribute.name(), property);
    }

    private Path path(String name, Accessor accessor) {
        String prefix = names.isEmpty() ? "" : String.join(".", names) + ".";
        return new Path(prefix + name, around, accessor);
    }

    boolean hasTextId() {
        return textId;
    }

    Entities entities() {
        return entities;
    }

    EntityLayout layout() {
        return layout;
    }

    Class<?> javaClass() {
        return javaClass;
    }

    List<Slot> slots() {
        return slots;
    }

    List<SlotReader> readers() {
        return readers;
    }

    List<Member> members() {
        return members;
    }

    List<Member> keyMembers() {
        return keyMembers;
    }

    List<Integer> keySlots() {
        return entities.owners().keySlots(layout);
    }

    List<Reference> references() {
        return references;
    }

    Set<Integer> referenceSlots() {
        return referenceSlots;
    }

    List<Collected> collections() {
        return collections;
    }

    EntityType.@Nullable Version version() {
        return version;
    }

    @Nullable
    GeneratorLayout generator() {
        return generator;
    }
}
