package dev.orm.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column's type, independent of any one database. {@link Raw} holds what is passed through uninterpreted.
 *
 * <p>A null length, precision or scale means that the type was written without it. A dialect's {@code lower} maps the
 * members that its database lacks to members that it has; its {@code TypeNames} spells and reads what remains.
 */
public sealed interface SqlType {

    <R> R accept(SqlTypeVisitor<R> visitor);

    record Bool() implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitBool(this);
        }
    }

    /** 1 to 8 bytes: tinyint, smallint, integer, bigint. */
    record Int(int bytes) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitInt(this);
        }
    }

    /** A binary floating point number of that many bits of mantissa (24: single, 53: double); null: as the server has it. */
    record FloatingPoint(@Nullable Integer bits) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitFloatingPoint(this);
        }
    }

    record Decimal(@Nullable Integer precision, @Nullable Integer scale) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitDecimal(this);
        }
    }

    record Char(@Nullable Integer length) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitChar(this);
        }
    }

    record Varchar(@Nullable Integer length) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitVarchar(this);
        }
    }

    /** Text of the server's own unbounded type: {@code text}. */
    record Text() implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /** A character large object, as {@code @Lob String} asks for it; a null length: not said. */
    record Clob(@Nullable Integer length) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitClob(this);
        }
    }

    record Varbinary(@Nullable Integer length) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitVarbinary(this);
        }
    }

    /** A binary large object, as {@code @Lob byte[]} asks for it; a null length: not said. */
    record Blob(@Nullable Integer length) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitBlob(this);
        }
    }

    record Date() implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitDate(this);
        }
    }

    /** A time of day; the precision counts digits after the second. */
    record Time(@Nullable Integer precision, boolean zoned) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitTime(this);
        }
    }

    /** A date and time; the precision counts digits after the second. */
    record Timestamp(@Nullable Integer precision, boolean zoned) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitTimestamp(this);
        }
    }

    record Uuid() implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitUuid(this);
        }
    }

    record Json() implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitJson(this);
        }
    }

    record Inet() implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitInet(this);
        }
    }

    record Array(SqlType element) implements SqlType {
        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitArray(this);
        }
    }

    /**
     * One of a list of texts, in declaration order.
     *
     * @param type the database's own named type that holds the values (PostgreSQL); null: none
     * @param length of the varchar that stands for it where the database has no such type; null: not said
     */
    record Enumeration(
            @Nullable TableName type,
            List<String> values,
            @Nullable Integer length) implements SqlType {
        public Enumeration {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitEnumeration(this);
        }
    }

    /**
     * A type that we do not interpret, as its author or its server wrote it; empty on SQLite for a column without one.
     *
     * @param constants that a model stores in it by name, where the text may be the name of an enumeration of the
     *     database's own; empty: others, or nobody said
     */
    record Raw(String text, List<String> constants) implements SqlType {
        public Raw {
            constants = List.copyOf(constants);
        }

        public Raw(String text) {
            this(text, List.of());
        }

        @Override
        public <R> R accept(SqlTypeVisitor<R> visitor) {
            return visitor.visitRaw(this);
        }
    }
}
