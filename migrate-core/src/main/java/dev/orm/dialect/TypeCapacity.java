package dev.orm.dialect;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much a type can hold.
 *
 * @param family types of one family hold the same kind of values
 * @param whole length, bytes, or digits before the point
 * @param fraction digits behind the point
 * @param asText how long its longest value is as a text: without a bound where that is not known, more than that where
 *     the text is not the whole value
 */
record TypeCapacity(String family, int whole, int fraction, long asText) {
    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final long LOSSY = UNBOUNDED + 1L;
    private static final String TEXT = "text";
    private static final String BOOLEAN = "boolean";
    private static final String INTEGER = "integer";
    private static final String DECIMAL = "decimal";
    private static final String FLOAT = "float";
    private static final String DATE = "date";
    private static final String TIMESTAMP = "timestamp ";

    /** Years before Christ and far ahead, as PostgreSQL has them, and the offset of a zone with its seconds. */
    private static final int DATE_TEXT = 16;

    private static final int BOOLEAN_TEXT = 5;
    private static final int UUID_TEXT = 36;

    private static final int SINGLE_BITS = 24;
    private static final int SINGLE_DIGITS = 7;
    private static final int DOUBLE_DIGITS = 15;
    private static final int TIME_TEXT = 24;
    private static final int TIMESTAMP_TEXT = 40;

    static TypeCapacity of(SqlType type) {
        return type.accept(new Reader());
    }

    /** Whether values that fit into this may not fit into the other, or come out changed. */
    boolean exceeds(TypeCapacity other) {
        if (family.equals(other.family)) {
            return whole > other.whole || fraction > other.fraction;
        }
        if (other.family.equals(TEXT)) {
            return asText > other.whole;
        }
        boolean day = family.equals(DATE) && other.family.startsWith(TIMESTAMP);
        return !day && (digits() > other.digitsOfAnyNumber() || fraction > Math.max(0, other.fraction));
    }

    /** How many its numbers may have before the point. */
    private int digits() {
        return switch (family) {
            case BOOLEAN -> 1;
            case INTEGER -> digitsOf(whole);
            case DECIMAL -> Math.max(0, whole);
            default -> UNBOUNDED;
        };
    }

    private static int digitsOf(int bytes) {
        return (int) Math.ceil((bytes * Byte.SIZE - 1) * Math.log10(2));
    }

    /** With so many, each whole number fits. */
    private int digitsOfAnyNumber() {
        return switch (family) {
            case INTEGER -> digitsOf(whole) - 1;
            case DECIMAL -> fraction < 0 ? 0 : whole;
            case FLOAT -> whole > SINGLE_BITS ? DOUBLE_DIGITS : SINGLE_DIGITS;
            default -> 0;
        };
    }

    private TypeCapacity withText(long length) {
        return new TypeCapacity(family, whole, fraction, length);
    }

    private static final class Reader implements SqlTypeVisitor<TypeCapacity> {

        @Override
        public TypeCapacity visitBool(SqlType.Bool type) {
            return alone(BOOLEAN).withText(BOOLEAN_TEXT);
        }

        @Override
        public TypeCapacity visitInt(SqlType.Int type) {
            return new TypeCapacity(INTEGER, type.bytes(), 0, 1 + digitsOf(type.bytes()));
        }

        @Override
        public TypeCapacity visitFloatingPoint(SqlType.FloatingPoint type) {
            return sized(FLOAT, type.bits()).withText(LOSSY);
        }

        @Override
        public TypeCapacity visitDecimal(SqlType.Decimal type) {
            Integer precision = type.precision();
            int scale = type.scale() == null ? 0 : type.scale();
            return precision == null
                    ? new TypeCapacity(DECIMAL, UNBOUNDED, UNBOUNDED, UNBOUNDED)
                    : new TypeCapacity(DECIMAL, precision - scale, scale, length(precision - scale, scale));
        }

        /** With a sign, a digit before the point and the point. */
        private static int length(int whole, int fraction) {
            return 1 + Math.max(1, whole) + (fraction > 0 ? 1 + fraction : 0);
        }

        @Override
        public TypeCapacity visitChar(SqlType.Char type) {
            return sized(TEXT, type.length() == null ? 1 : type.length());
        }

        @Override
        public TypeCapacity visitVarchar(SqlType.Varchar type) {
            return sized(TEXT, type.length());
        }

        @Override
        public TypeCapacity visitText(SqlType.Text type) {
            return alone(TEXT);
        }

        @Override
        public TypeCapacity visitClob(SqlType.Clob type) {
            return sized(TEXT, type.length());
        }

        @Override
        public TypeCapacity visitVarbinary(SqlType.Varbinary type) {
            return sized("bytes", type.length());
        }

        @Override
        public TypeCapacity visitBlob(SqlType.Blob type) {
            return sized("bytes", type.length());
        }

        @Override
        public TypeCapacity visitDate(SqlType.Date type) {
            return alone(DATE).withText(DATE_TEXT);
        }

        @Override
        public TypeCapacity visitTime(SqlType.Time type) {
            return sized("time " + type.zoned(), type.precision()).withText(TIME_TEXT);
        }

        @Override
        public TypeCapacity visitTimestamp(SqlType.Timestamp type) {
            return sized(TIMESTAMP + type.zoned(), type.precision()).withText(TIMESTAMP_TEXT);
        }

        @Override
        public TypeCapacity visitUuid(SqlType.Uuid type) {
            return alone("uuid").withText(UUID_TEXT);
        }

        @Override
        public TypeCapacity visitJson(SqlType.Json type) {
            return alone("json");
        }

        @Override
        public TypeCapacity visitInet(SqlType.Inet type) {
            return alone("inet");
        }

        @Override
        public TypeCapacity visitArray(SqlType.Array type) {
            TypeCapacity element = type.element().accept(this);
            return new TypeCapacity("array of " + element.family, element.whole, element.fraction, LOSSY);
        }

        @Override
        public TypeCapacity visitEnumeration(SqlType.Enumeration type) {
            int longest = type.values().stream().mapToInt(String::length).max().orElse(0);
            return alone("enumeration " + type.values()).withText(longest);
        }

        @Override
        public TypeCapacity visitRaw(SqlType.Raw type) {
            return alone(type.text());
        }

        private static TypeCapacity alone(String family) {
            return new TypeCapacity(family, UNBOUNDED, 0, UNBOUNDED);
        }

        private static TypeCapacity sized(String family, @Nullable Integer size) {
            return new TypeCapacity(family, size == null ? UNBOUNDED : size, 0, UNBOUNDED);
        }
    }
}
