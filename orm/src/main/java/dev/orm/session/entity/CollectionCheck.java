package dev.orm.session.entity;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.CollectionShape;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.mapping.layout.OptionalLayoutVisitor;
import dev.orm.session.type.Classes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds collections that no session can watch, before anybody uses one. */
final class CollectionCheck extends OptionalLayoutVisitor<UnusableCollectionException> {
    private final Classes classes;

    CollectionCheck(Classes classes) {
        this.classes = classes;
    }

    void check(ModelLayout model) {
        for (EntityLayout entity : model.entities()) {
            first(entity.attributes()).ifPresent(found -> {
                throw found;
            });
        }
    }

    private Optional<UnusableCollectionException> first(List<AttributeLayout> attributes) {
        return attributes.stream()
                .flatMap(attribute -> attribute.accept(this).stream())
                .findFirst();
    }

    @Override
    public Optional<UnusableCollectionException> visitEmbedded(AttributeLayout.Embedded attribute) {
        return first(attribute.members());
    }

    @Override
    public Optional<UnusableCollectionException> visitToMany(AttributeLayout.ToMany attribute) {
        return ofType(
                attribute.attribute(),
                attribute.attribute().property(),
                attribute.attribute().shape());
    }

    @Override
    public Optional<UnusableCollectionException> visitElements(AttributeLayout.Elements attribute) {
        return ofType(
                        attribute.attribute(),
                        attribute.attribute().property(),
                        attribute.attribute().shape())
                .or(() -> ofElement(attribute.element()));
    }

    private Optional<UnusableCollectionException> ofType(Attribute attribute, boolean property, CollectionShape shape) {
        Class<?> declared = Accessor.typeOf(classes.load(attribute.declaringClass()), attribute.name(), property);
        return declared.isAssignableFrom(face(shape.kind()))
                ? Optional.empty()
                : Optional.of(UnusableCollectionException.type(name(attribute), declared));
    }

    /** What stands in the attribute is that, and nothing more. */
    private static Class<?> face(CollectionShape.Kind kind) {
        return switch (kind) {
            case MAP -> Map.class;
            case SET -> Set.class;
            case LIST -> List.class;
            case COLLECTION -> Collection.class;
        };
    }

    private Optional<UnusableCollectionException> ofElement(AttributeLayout element) {
        if (!(element instanceof AttributeLayout.Embedded embedded)
                || !classes.load(embedded.attribute().className()).isRecord()) {
            return Optional.empty();
        }
        return embedded.members().stream()
                .filter(AttributeLayout.ToOne.class::isInstance)
                .findFirst()
                .map(member -> UnusableCollectionException.recordWithReference(name(member.attribute())));
    }

    private static String name(Attribute attribute) {
        return attribute.declaringClass() + "." + attribute.name();
    }
}
