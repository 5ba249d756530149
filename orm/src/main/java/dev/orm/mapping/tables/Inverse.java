package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import java.util.Optional;

/** The other side of a many-to-many, which names the columns that refer to the owner. */
final class Inverse extends OptionalAttributeVisitor<String> {
    private final Mapping mapping;
    private final EntityMapping owner;
    private final Attribute.ToMany owning;

    private Inverse(Mapping mapping, EntityMapping owner, Attribute.ToMany owning) {
        this.mapping = mapping;
        this.owner = owner;
        this.owning = owning;
    }

    /** The name of the attribute that says {@code mappedBy} this one. */
    static Optional<String> of(Mapping mapping, EntityMapping owner, Attribute.ToMany owning) {
        Inverse inverse = new Inverse(mapping, owner, owning);
        return mapping.hierarchies().lineage(mapping.entity(owning.target())).stream()
                .flatMap(level -> level.attributes().stream())
                .flatMap(attribute -> attribute.accept(inverse).stream())
                .findFirst();
    }

    @Override
    public Optional<String> visitToMany(Attribute.ToMany attribute) {
        String mappedBy = attribute.mappedBy();
        boolean found = mappedBy != null
                && MappedBy.find(mapping, mapping.entity(attribute.target()), mappedBy)
                        .filter(side ->
                                side.entity().equals(owner) && side.attribute().equals(owning))
                        .isPresent();
        return found ? Optional.of(attribute.name()) : Optional.empty();
    }
}
