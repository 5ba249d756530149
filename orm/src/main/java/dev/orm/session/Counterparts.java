package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.session.entity.Collected;
import dev.orm.session.entity.Entities;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The other side of associations that have two. */
record Counterparts(Entities entities) {

    /** The reference of the member that stores the collection. */
    Optional<Reference> owningReference(Collected collected, Object member) {
        return inverse(collected).flatMap(inverse -> reference(typeOf(member), inverse.attribute()));
    }

    /** The reference of the target that stores the association; empty: the reference itself does. */
    Optional<Reference> owningReference(Reference reference, Object target) {
        return reference.layout().association() instanceof Association.Inverse inverse
                ? reference(typeOf(target), inverse.attribute())
                : Optional.empty();
    }

    /** The collection of the member that is the other side of a many-to-many. */
    Optional<Collected> otherCollection(Managed owner, Collected collected, Object member) {
        EntityType type = typeOf(member);
        Optional<Association.Inverse> inverse = inverse(collected);
        return inverse.isPresent()
                ? collection(type, inverse.get().attribute())
                : type.collections().stream()
                        .filter(other -> isInverseOf(other, owner.type(), collected.name()))
                        .findFirst();
    }

    /** The collection of the target that a reference stores. */
    Optional<Collected> collectionOf(EntityType owner, Reference reference, Object target) {
        return typeOf(target).collections().stream()
                .filter(other -> isInverseOf(other, owner, reference.name()))
                .findFirst();
    }

    /** The reference of the target that is the other side of a one-to-one. */
    Optional<Reference> partnerOf(EntityType owner, Reference reference, Object target) {
        return typeOf(target).references().stream()
                .filter(other -> other.layout().association() instanceof Association.Inverse inverse
                        && inverse.attribute().equals(reference.name())
                        && other.target().javaClass().isAssignableFrom(owner.javaClass()))
                .findFirst();
    }

    static Optional<Reference> reference(EntityType type, String name) {
        return type.references().stream()
                .filter(reference -> reference.name().equals(name))
                .findFirst();
    }

    private static Optional<Collected> collection(EntityType type, String name) {
        return type.collections().stream()
                .filter(collected -> collected.name().equals(name))
                .findFirst();
    }

    private EntityType typeOf(Object entity) {
        return entities.of(entity.getClass());
    }

    private static Optional<Association.Inverse> inverse(Collected collected) {
        AttributeLayout.@Nullable ToMany toMany = collected.toMany();
        return toMany != null && toMany.association() instanceof Association.Inverse inverse
                ? Optional.of(inverse)
                : Optional.empty();
    }

    private boolean isInverseOf(Collected other, EntityType owner, String attribute) {
        AttributeLayout.@Nullable ToMany toMany = other.toMany();
        return toMany != null
                && toMany.association() instanceof Association.Inverse inverse
                && inverse.attribute().equals(attribute)
                && entities.of(toMany.attribute().target()).javaClass().isAssignableFrom(owner.javaClass());
    }
}
