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
 * @param asText how long its longest value is as a text; unbounded where that is not known
 */
record TypeCapacity(String family, int whole, int fraction, int asText) {
    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final String TEXT = "text";
    private static final String DATE = "date";
    private static final String TIMESTAMP = "timestamp ";

    /** Years before Christ and far ahead, as PostgreSQL has them, and the offset of a zone with its seconds. */
    private static final int DATE_TEXT = 16;

    private static final int TIME_TEXT = 24;
    private static final int TIMESTAMP_TEXT = 40;

    static TypeCapacity of(SqlType type) {
        return type.accept(new Reader());
    }

    /** Whether values that fit into this may not fit into the other, or come out changed. */
    boolean exceeds(TypeCapacity other) {
        if (!family.equals(other.family)) {
            boolean text = other.family.equals(TEXT) && other.whole >= asText;
            return !text && !(family.equals(DATE) && other.family.startsWith(TIMESTAMP));
        }
        return whole > other.whole || fraction > other.fraction;
    }

    private TypeCapacity withText(int length) {
        return new TypeCapacity(family, whole, fraction, length);
    }

    private static final class Reader implements SqlTypeVisitor<TypeCapacity> {

        @Override
        public TypeCapacity visitBool(SqlType.Bool type) {
            return alone("boolean");
        }

        @Override
        public TypeCapacity visitInt(SqlType.Int type) {
            return new TypeCapacity("integer", type.bytes(), 0, UNBOUNDED);
        }

        @Override
        public TypeCapacity visitFloatingPoint(SqlType.FloatingPoint type) {
            return sized("float", type.bits());
        }

        @Override
        public TypeCapacity visitDecimal(SqlType.Decimal type) {
            Integer precision = type.precision();
            int scale = type.scale() == null ? 0 : type.scale();
            return precision == null
                    ? new TypeCapacity("decimal", UNBOUNDED, UNBOUNDED, UNBOUNDED)
                    : new TypeCapacity("decimal", precision - scale, scale, UNBOUNDED);
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
            return alone("uuid");
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
            return new TypeCapacity("array of " + element.family, element.whole, element.fraction, UNBOUNDED);
        }

        @Override
        public TypeCapacity visitEnumeration(SqlType.Enumeration type) {
            return alone("enumeration " + type.values());
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
