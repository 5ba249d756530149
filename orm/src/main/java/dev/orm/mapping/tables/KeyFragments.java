package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The primary key of a root entity: its ids, where {@code @MapsId} did not put a reference in their place.
 *
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2#a149">derived identities</a>
 */
final class KeyFragments extends OptionalAttributeVisitor<List<Fragment>> {
    private final Mapping mapping;
    private final EntityMapping root;
    private final Map<String, Attribute.ToOne> replacing;

    private KeyFragments(Mapping mapping, EntityMapping root) {
        this.mapping = mapping;
        this.root = root;
        this.replacing = replacements(root);
    }

    static List<Fragment> of(Mapping mapping, EntityMapping root) {
        return new KeyFragments(mapping, root).read();
    }

    /** The reference that takes the place of each id that {@code @MapsId} names; empty text: the whole id's. */
    static Map<String, Attribute.ToOne> replacements(EntityMapping root) {
        Map<String, Attribute.ToOne> replacements = new HashMap<>();
        for (Attribute part : root.attributes()) {
            part.accept(new MapsId()).ifPresent(toOne -> replacements.put(String.valueOf(toOne.mapsId()), toOne));
        }
        return replacements;
    }

    /** Whether the member's columns belong to the primary key. */
    static boolean isPart(Attribute attribute) {
        return attribute.accept(new KeyPart()).isPresent();
    }

    private List<Fragment> read() {
        List<Attribute> parts =
                root.attributes().stream().filter(KeyFragments::isPart).toList();
        if (parts.isEmpty()) {
            throw UnusableKeyException.missing(root.className());
        }
        Attribute.ToOne whole = replacing.get("");
        if (whole != null) {
            return fragments(whole);
        }
        List<Fragment> fragments = new ArrayList<>();
        parts.forEach(part -> part.accept(this).ifPresent(fragments::addAll));
        checkAllReplaced(parts);
        return fragments;
    }

    @Override
    public Optional<List<Fragment>> visitBasic(Attribute.Basic attribute) {
        return Optional.of(replaced(attribute));
    }

    @Override
    public Optional<List<Fragment>> visitEmbedded(Attribute.Embedded attribute) {
        return Optional.of(attribute.attributes().stream()
                .flatMap(member -> replaced(member).stream())
                .toList());
    }

    @Override
    public Optional<List<Fragment>> visitToOne(Attribute.ToOne attribute) {
        return attribute.id() ? Optional.of(fragments(attribute)) : Optional.empty();
    }

    private List<Fragment> replaced(Attribute attribute) {
        Attribute.ToOne toOne = replacing.get(attribute.name());
        return fragments(toOne == null ? attribute : toOne);
    }

    private List<Fragment> fragments(Attribute attribute) {
        return attribute.accept(new AttributeFragments(mapping, root, Place.KEY));
    }

    private void checkAllReplaced(List<Attribute> parts) {
        List<String> members = parts.stream()
                .filter(part -> part.accept(new MapsId()).isEmpty())
                .flatMap(part -> IdMembers.of(part).stream())
                .toList();
        replacing.forEach((name, toOne) -> {
            if (!members.contains(name)) {
                throw UnknownNameException.mapsId(Members.of(toOne), name, root.className(), members);
            }
        });
    }

    /** A to-one attribute with {@code @MapsId}. */
    private static final class MapsId extends OptionalAttributeVisitor<Attribute.ToOne> {
        @Override
        public Optional<Attribute.ToOne> visitToOne(Attribute.ToOne attribute) {
            return attribute.mapsId() == null ? Optional.empty() : Optional.of(attribute);
        }
    }

    /** The names that {@code @MapsId} can mean: an id's own, or those within an embedded id. */
    private static final class IdMembers extends OptionalAttributeVisitor<List<String>> {
        static List<String> of(Attribute attribute) {
            return attribute.accept(new IdMembers()).orElse(List.of(attribute.name()));
        }

        @Override
        public Optional<List<String>> visitEmbedded(Attribute.Embedded attribute) {
            return Optional.of(
                    attribute.attributes().stream().map(Attribute::name).toList());
        }
    }

    /** Anything marked as id, and references that take an id's place. */
    private static final class KeyPart extends OptionalAttributeVisitor<Attribute> {
        @Override
        public Optional<Attribute> visitBasic(Attribute.Basic attribute) {
            return attribute.id() ? Optional.of(attribute) : Optional.empty();
        }

        @Override
        public Optional<Attribute> visitEmbedded(Attribute.Embedded attribute) {
            return attribute.id() ? Optional.of(attribute) : Optional.empty();
        }

        @Override
        public Optional<Attribute> visitToOne(Attribute.ToOne attribute) {
            return attribute.id() || attribute.mapsId() != null ? Optional.of(attribute) : Optional.empty();
        }

        @Override
        public Optional<Attribute> visitLeftAlone(Attribute.LeftAlone attribute) {
            return attribute.id() ? Optional.of(attribute) : Optional.empty();
        }
    }
}
