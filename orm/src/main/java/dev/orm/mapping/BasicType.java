package dev.orm.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of value a column holds, before any database has been asked. */
public sealed interface BasicType {

    <R> R accept(BasicTypeVisitor<R> visitor);

    /**
     * A type that the specification or every provider knows by its name.
     *
     * @param name {@code int}, {@code java.lang.String}, {@code byte[]}, {@code java.util.UUID} ...: a member of
     *     {@link KnownTypes}
     * @param temporal what {@code @Temporal} says of a {@code java.util.Date} or {@code Calendar}; null: unsaid
     */
    record Plain(String name, @Nullable TemporalPart temporal) implements BasicType {
        @Override
        public <R> R accept(BasicTypeVisitor<R> visitor) {
            return visitor.visitPlain(this);
        }
    }

    /**
     * An enum.
     *
     * @param constants names in declaration order; empty where the class is known only from {@code models.types}
     * @param stored unsaid: ORDINAL
     * @param codeType the Java type of the field with {@code @EnumeratedValue}, whose values only running would tell;
     *     null: there is none
     */
    record Enumerated(
            String name,
            List<String> constants,
            EnumStorage stored,
            @Nullable String codeType) implements BasicType {
        public Enumerated {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R accept(BasicTypeVisitor<R> visitor) {
            return visitor.visitEnumerated(this);
        }
    }

    /** An array or collection of basic values in one column: {@code String[]}, {@code List<Integer>}. */
    record Array(BasicType element) implements BasicType {
        @Override
        public <R> R accept(BasicTypeVisitor<R> visitor) {
            return visitor.visitArray(this);
        }
    }

    /**
     * What an AttributeConverter makes of the attribute.
     *
     * @param converter its class name
     * @param stored the type it converts to
     */
    record Converted(String converter, BasicType stored) implements BasicType {
        @Override
        public <R> R accept(BasicTypeVisitor<R> visitor) {
            return visitor.visitConverted(this);
        }
    }

    /** A serializable class without a column type of its own: stored as bytes. */
    record Serialized(String name) implements BasicType {
        @Override
        public <R> R accept(BasicTypeVisitor<R> visitor) {
            return visitor.visitSerialized(this);
        }
    }

    /** {@code models.types} says {@code json}. */
    record Json() implements BasicType {
        @Override
        public <R> R accept(BasicTypeVisitor<R> visitor) {
            return visitor.visitJson(this);
        }
    }

    /** {@code models.types} gives the SQL type itself. */
    record Sql(String text) implements BasicType {
        @Override
        public <R> R accept(BasicTypeVisitor<R> visitor) {
            return visitor.visitSql(this);
        }
    }
}
