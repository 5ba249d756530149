package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Members of embedded ids that are of the id class of the entity that {@code @MapsId} puts in their place: they have the
 * values of that class, one for each column, as if it were an embeddable.
 *
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2#a149">2.4.1.3, example 2 (b)</a>
 */
final class DerivedIds {
    private final EntityModel model;

    private DerivedIds(EntityModel model) {
        this.model = model;
    }

    /** The model with those members taken apart; no key in it is circular. */
    static EntityModel in(EntityModel model) {
        DerivedIds ids = new DerivedIds(model);
        return new EntityModel(model.entities().stream().map(ids::entity).toList(), model.notices());
    }

    private EntityMapping entity(EntityMapping entity) {
        Map<String, Attribute.ToOne> replacing = KeyFragments.replacements(entity);
        return replacing.isEmpty()
                ? entity
                : entity.withAttributes(entity.attributes().stream()
                        .map(attribute ->
                                attribute.accept(new EmbeddedId(replacing)).orElse(attribute))
                        .toList());
    }

    private EntityMapping root(String className) {
        return model.entity(className)
                .map(model::root)
                .orElseThrow(() -> new IllegalStateException("no entity " + className));
    }

    /** An embedded id with such members taken apart. */
    private final class EmbeddedId extends OptionalAttributeVisitor<Attribute> {
        private final Map<String, Attribute.ToOne> replacing;

        EmbeddedId(Map<String, Attribute.ToOne> replacing) {
            this.replacing = replacing;
        }

        @Override
        public Optional<Attribute> visitEmbedded(Attribute.Embedded attribute) {
            return attribute.id() ? Optional.of(with(attribute)) : Optional.empty();
        }

        private Attribute with(Attribute.Embedded id) {
            List<Attribute> members =
                    id.attributes().stream().map(this::takenApart).toList();
            return new Attribute.Embedded(id.name(), id.declaringClass(), id.property(), id.className(), true, members);
        }

        private Attribute takenApart(Attribute member) {
            Attribute.ToOne reference = replacing.get(member.name());
            if (reference == null || !(member instanceof Attribute.Basic basic)) {
                return member;
            }
            EntityMapping target = root(reference.target());
            return basic.javaType().equals(target.idClass())
                    ? new Attribute.Embedded(
                            basic.name(),
                            basic.declaringClass(),
                            basic.property(),
                            basic.javaType(),
                            false,
                            values(target, basic.javaType()))
                    : member;
        }
    }

    /** The members of an id class, in the order of the entity's key. */
    private List<Attribute> values(EntityMapping root, String idClass) {
        return root.attributes().stream()
                .filter(KeyFragments::isPart)
                .flatMap(part -> part.accept(new Value(part.name(), idClass)).stream())
                .toList();
    }

    /** What a class has in the place of an id: the same value, or the id of the entity that is the id. */
    private final class Value extends OptionalAttributeVisitor<Attribute> {
        private final String name;
        private final String declaringClass;

        Value(String name, String declaringClass) {
            this.name = name;
            this.declaringClass = declaringClass;
        }

        @Override
        public Optional<Attribute> visitBasic(Attribute.Basic attribute) {
            return Optional.of(new Attribute.Basic(
                    name,
                    declaringClass,
                    false,
                    attribute.javaType(),
                    attribute.type(),
                    attribute.lob(),
                    attribute.column(),
                    false,
                    null,
                    false,
                    true,
                    Validation.none()));
        }

        @Override
        public Optional<Attribute> visitEmbedded(Attribute.Embedded attribute) {
            return Optional.of(embedded(attribute.className(), attribute.attributes()));
        }

        @Override
        public Optional<Attribute> visitToOne(Attribute.ToOne attribute) {
            if (!attribute.id()) {
                return Optional.empty();
            }
            EntityMapping target = root(attribute.target());
            String idClass = target.idClass();
            return idClass != null
                    ? Optional.of(embedded(idClass, values(target, idClass)))
                    : target.attributes().stream()
                            .filter(KeyFragments::isPart)
                            .flatMap(part -> part.accept(this).stream())
                            .findFirst();
        }

        private Attribute embedded(String className, List<Attribute> members) {
            return new Attribute.Embedded(name, declaringClass, false, className, false, members);
        }
    }
}
