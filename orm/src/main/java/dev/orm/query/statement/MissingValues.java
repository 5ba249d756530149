package dev.orm.query.statement;

import dev.orm.mapping.layout.Leaf;

/** What is known of values that are not there by whoever binds values. */
public interface MissingValues {
    /** Whether the column holds a value of its own where its attribute has none, as a converter may want it. */
    boolean keepsNull(Leaf leaf);

    /** Whether the value has none where the way to the column leads. */
    boolean isMissing(Leaf leaf, Object value);

    /** For columns that are null where their attributes are, and values that have all their parts. */
    MissingValues NONE = new MissingValues() {
        @Override
        public boolean keepsNull(Leaf leaf) {
            return false;
        }

        @Override
        public boolean isMissing(Leaf leaf, Object value) {
            return false;
        }
    };
}
