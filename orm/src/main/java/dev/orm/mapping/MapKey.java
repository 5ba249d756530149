package dev.orm.mapping;

import java.util.List;

/** Where the key of a map comes from. */
public sealed interface MapKey {

    <R> R accept(MapKeyVisitor<R> visitor);

    /**
     * An attribute of the target, which has its column there.
     *
     * @param attribute of {@code @MapKey}; empty: the primary key
     */
    record OfTarget(String attribute) implements MapKey {
        @Override
        public <R> R accept(MapKeyVisitor<R> visitor) {
            return visitor.visitOfTarget(this);
        }
    }

    /** Columns beside the elements. The key has the attribute's name; unsaid, the column is {@code <name>_KEY}. */
    record Own(Element key) implements MapKey {
        @Override
        public <R> R accept(MapKeyVisitor<R> visitor) {
            return visitor.visitOwn(this);
        }
    }

    /**
     * A reference to an entity beside the elements.
     *
     * @param target class name of the key entity
     * @param joinColumns as written; unsaid: {@code <name>_KEY}
     */
    record Reference(String target, List<JoinColumnAnnotation> joinColumns, ForeignKeyAnnotation foreignKey)
            implements MapKey {
        public Reference {
            joinColumns = List.copyOf(joinColumns);
        }

        @Override
        public <R> R accept(MapKeyVisitor<R> visitor) {
            return visitor.visitReference(this);
        }
    }
}
