package dev.orm.mapping;

import org.jspecify.annotations.Nullable;

/** The definition of an id generator, as written. */
public sealed interface Generator {

    /** By which ids refer to it; null: nameless. */
    @Nullable
    String name();

    /** Whether an id of that strategy may use it. */
    boolean fits(GeneratedValue.Strategy strategy);

    <R> R accept(GeneratorVisitor<R> visitor);

    /**
     * {@code @SequenceGenerator}.
     *
     * @param sequenceName unsaid: the generator's name
     * @param initialValue unsaid: 1
     * @param allocationSize unsaid: 50
     */
    record Sequence(
            @Nullable String name,
            @Nullable String sequenceName,
            @Nullable String schema,
            @Nullable String catalog,
            @Nullable Integer initialValue,
            @Nullable Integer allocationSize,
            @Nullable String options)
            implements Generator {
        @Override
        public boolean fits(GeneratedValue.Strategy strategy) {
            return strategy == GeneratedValue.Strategy.SEQUENCE || strategy == GeneratedValue.Strategy.AUTO;
        }

        @Override
        public <R> R accept(GeneratorVisitor<R> visitor) {
            return visitor.visitSequence(this);
        }
    }

    /**
     * {@code @TableGenerator}.
     *
     * @param table name, schema, catalog, unique constraints, indexes, options
     * @param initialValue unsaid: 0
     * @param allocationSize unsaid: 50
     */
    record Table(
            @Nullable String name,
            TableAnnotation table,
            @Nullable String pkColumnName,
            @Nullable String valueColumnName,
            @Nullable String pkColumnValue,
            @Nullable Integer initialValue,
            @Nullable Integer allocationSize)
            implements Generator {
        @Override
        public boolean fits(GeneratedValue.Strategy strategy) {
            return strategy == GeneratedValue.Strategy.TABLE || strategy == GeneratedValue.Strategy.AUTO;
        }

        @Override
        public <R> R accept(GeneratorVisitor<R> visitor) {
            return visitor.visitTable(this);
        }
    }
}
