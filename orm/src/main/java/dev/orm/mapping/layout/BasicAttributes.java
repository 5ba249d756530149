package dev.orm.mapping.layout;

import java.util.Optional;
import java.util.stream.Stream;

/** The values in single columns that an attribute holds, in tables of its own too; what it refers to has its own. */
public final class BasicAttributes implements AttributeLayoutVisitor<Stream<AttributeLayout.Basic>> {
    private BasicAttributes() {}

    /** Those of all entities, as often as they are inherited. */
    public static Stream<AttributeLayout.Basic> of(ModelLayout model) {
        return model.entities().stream()
                .flatMap(entity -> entity.attributes().stream())
                .flatMap(attribute -> attribute.accept(new BasicAttributes()));
    }

    @Override
    public Stream<AttributeLayout.Basic> visitBasic(AttributeLayout.Basic attribute) {
        return Stream.of(attribute);
    }

    @Override
    public Stream<AttributeLayout.Basic> visitEmbedded(AttributeLayout.Embedded attribute) {
        return attribute.members().stream().flatMap(member -> member.accept(this));
    }

    @Override
    public Stream<AttributeLayout.Basic> visitToOne(AttributeLayout.ToOne attribute) {
        return Stream.empty();
    }

    @Override
    public Stream<AttributeLayout.Basic> visitToMany(AttributeLayout.ToMany attribute) {
        return ofKey(attribute.entries());
    }

    @Override
    public Stream<AttributeLayout.Basic> visitElements(AttributeLayout.Elements attribute) {
        return Stream.concat(attribute.element().accept(this), ofKey(attribute.entries()));
    }

    private Stream<AttributeLayout.Basic> ofKey(EntryLayout entries) {
        return Optional.ofNullable(entries.mapKey()).stream()
                .filter(MapKeyLayout.Own.class::isInstance)
                .flatMap(key -> ((MapKeyLayout.Own) key).key().accept(this));
    }
}
