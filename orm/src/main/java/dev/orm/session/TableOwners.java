package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import dev.orm.mapping.layout.EntityLayout;
import dev.orm.mapping.layout.ModelLayout;
import dev.orm.mapping.layout.OptionalLayoutVisitor;
import java.util.Collection;
import java.util.Optional;

/** Whose rows a table holds: an entity's, or those of a collection or a reference, {@code Post.tags}. */
record TableOwners(ModelLayout model) {
    /** Whether rows of the entity have a part in the table. */
    boolean holds(String entity, String table) {
        return model.entities().stream()
                .filter(layout -> layout.name().equals(entity))
                .flatMap(layout -> layout.tables().stream())
                .anyMatch(part -> part.table().name().equalsIgnoreCase(table));
    }

    Optional<String> of(String table) {
        return entityOf(table).or(() -> attributeOf(table));
    }

    /** The topmost one that has the table. */
    private Optional<String> entityOf(String table) {
        return model.entities().stream()
                .filter(entity -> isOf(entity, table) && !parentIsOf(entity, table))
                .findFirst()
                .map(EntityLayout::name);
    }

    private boolean parentIsOf(EntityLayout entity, String table) {
        String parent = entity.mapping().parent();
        return parent != null && isOf(model.entity(parent), table);
    }

    private static boolean isOf(EntityLayout entity, String table) {
        return entity.table().name().equalsIgnoreCase(table);
    }

    private Optional<String> attributeOf(String table) {
        return model.entities().stream()
                .flatMap(
                        entity -> Paths.in(entity.attributes(), table).map(path -> entity.name() + "." + path).stream())
                .findFirst();
    }

    /** The path of the attribute whose rows stand there. */
    private static final class Paths extends OptionalLayoutVisitor<String> {
        private final String table;

        private Paths(String table) {
            this.table = table;
        }

        static Optional<String> in(Collection<AttributeLayout> attributes, String table) {
            Paths paths = new Paths(table);
            return attributes.stream()
                    .flatMap(attribute -> attribute.accept(paths).stream())
                    .findFirst();
        }

        @Override
        public Optional<String> visitEmbedded(AttributeLayout.Embedded attribute) {
            return in(attribute.members(), table).map(path -> attribute.name() + "." + path);
        }

        @Override
        public Optional<String> visitToOne(AttributeLayout.ToOne attribute) {
            return joined(attribute, attribute.association());
        }

        @Override
        public Optional<String> visitToMany(AttributeLayout.ToMany attribute) {
            return joined(attribute, attribute.association());
        }

        @Override
        public Optional<String> visitElements(AttributeLayout.Elements attribute) {
            return named(attribute, attribute.table().name());
        }

        private Optional<String> joined(AttributeLayout attribute, Association association) {
            return association instanceof Association.JoinTable join
                    ? named(attribute, join.table().name())
                    : Optional.empty();
        }

        private Optional<String> named(AttributeLayout attribute, String name) {
            return name.equalsIgnoreCase(table) ? Optional.of(attribute.name()) : Optional.empty();
        }
    }
}
