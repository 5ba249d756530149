package dev.orm.mapping.layout;

import dev.orm.schema.TableName;

/** Who makes the value of an id. */
public sealed interface GeneratorLayout {

    <R> R accept(GeneratorLayoutVisitor<R> visitor);

    /** The database, when the row is inserted. */
    record Identity() implements GeneratorLayout {
        @Override
        public <R> R accept(GeneratorLayoutVisitor<R> visitor) {
            return visitor.visitIdentity(this);
        }
    }

    /** We do, before the row is inserted. */
    record Uuid() implements GeneratorLayout {
        @Override
        public <R> R accept(GeneratorLayoutVisitor<R> visitor) {
            return visitor.visitUuid(this);
        }
    }

    /**
     * A sequence, or the table that stands for it.
     *
     * @param start the first value that it gives
     * @param allocation how far one value is from the next
     */
    record Sequence(TableName name, long start, int allocation) implements GeneratorLayout {
        @Override
        public <R> R accept(GeneratorLayoutVisitor<R> visitor) {
            return visitor.visitSequence(this);
        }
    }

    /**
     * A row of a table.
     *
     * @param row what stands in the key column
     * @param initial what stands in the value column before the first id, which is one more
     * @param allocation how many ids are taken at once
     */
    record Table(TableName name, String keyColumn, String valueColumn, String row, long initial, int allocation)
            implements GeneratorLayout {
        @Override
        public <R> R accept(GeneratorLayoutVisitor<R> visitor) {
            return visitor.visitTable(this);
        }
    }
}
