package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The owning side that {@code mappedBy} names.
 *
 * @param entity the entity that has the attribute: the target or one above it
 */
record MappedBy(EntityMapping entity, Attribute attribute) {

    /** Follows dots into embeddables. */
    static Optional<MappedBy> find(Mapping mapping, EntityMapping target, String path) {
        List<EntityMapping> levels = new ArrayList<>(mapping.hierarchies().lineage(target));
        levels.addAll(mapping.hierarchies().children(target));
        return levels.stream()
                .flatMap(level -> within(level.attributes(), path).stream().map(found -> new MappedBy(level, found)))
                .findFirst();
    }

    static MappedBy check(Mapping mapping, String member, EntityMapping target, String path) {
        return find(mapping, target, path)
                .orElseThrow(
                        () -> UnknownNameException.mappedBy(member, path, target.className(), names(mapping, target)));
    }

    private static Optional<Attribute> within(List<Attribute> attributes, String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        Optional<Attribute> found = attributes.stream()
                .filter(attribute -> attribute.name().equals(first))
                .findFirst();
        return dot < 0
                ? found
                : found.flatMap(attribute -> attribute.accept(new EmbeddedMembers()))
                        .flatMap(members -> within(members, path.substring(dot + 1)));
    }

    private static List<String> names(Mapping mapping, EntityMapping target) {
        return mapping.hierarchies().lineage(target).stream()
                .flatMap(level -> level.attributes().stream())
                .map(Attribute::name)
                .toList();
    }

    /** The members of an embedded attribute. */
    private static final class EmbeddedMembers extends OptionalAttributeVisitor<List<Attribute>> {
        @Override
        public Optional<List<Attribute>> visitEmbedded(Attribute.Embedded attribute) {
            return Optional.of(attribute.attributes());
        }
    }
}
