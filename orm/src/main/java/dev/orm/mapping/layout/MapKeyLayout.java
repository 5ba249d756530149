package dev.orm.mapping.layout;

/** Where the keys of a map are. */
public sealed interface MapKeyLayout {

    <R> R accept(MapKeyLayoutVisitor<R> visitor);

    /**
     * An attribute of the target.
     *
     * @param attribute empty: its primary key
     */
    record OfTarget(String attribute) implements MapKeyLayout {
        @Override
        public <R> R accept(MapKeyLayoutVisitor<R> visitor) {
            return visitor.visitOfTarget(this);
        }
    }

    /** A value in columns of its own: basic or embedded. */
    record Own(AttributeLayout key) implements MapKeyLayout {
        @Override
        public <R> R accept(MapKeyLayoutVisitor<R> visitor) {
            return visitor.visitOwn(this);
        }
    }

    /** A reference to an entity. */
    record Reference(String target, JoinLayout join) implements MapKeyLayout {
        @Override
        public <R> R accept(MapKeyLayoutVisitor<R> visitor) {
            return visitor.visitReference(this);
        }
    }
}
