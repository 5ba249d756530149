package dev.orm.diff;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much a type holds, as numbers that can be compared one by one within a family.
 *
 * @param limits each the larger the more fits; {@link Integer#MAX_VALUE}: no limit
 * @param unsaid whether this is what a mapping gets that says nothing: length 255, numeric(38,2) or (38,0)
 */
record TypeSize(List<Integer> limits, boolean unsaid) {
    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final SqlTypeVisitor<TypeSize> SIZE = new Finder();

    static TypeSize of(SqlType type) {
        return type.accept(SIZE);
    }

    /** Whether a value that fits the other may not fit this. Both are of one family. */
    boolean isNarrowerThan(TypeSize other) {
        for (int index = 0; index < Math.min(limits.size(), other.limits.size()); index++) {
            if (limits.get(index) < other.limits.get(index)) {
                return true;
            }
        }
        return false;
    }

    private static TypeSize unlimited() {
        return new TypeSize(List.of(UNLIMITED), false);
    }

    private static TypeSize limit(@Nullable Integer limit, int unsaid) {
        return new TypeSize(List.of(Objects.requireNonNullElse(limit, UNLIMITED)), Objects.equals(limit, unsaid));
    }

    private static final class Finder implements SqlTypeVisitor<TypeSize> {
        @Override
        public TypeSize visitBool(SqlType.Bool type) {
            return unlimited();
        }

        @Override
        public TypeSize visitInt(SqlType.Int type) {
            return limit(type.bytes(), 0);
        }

        @Override
        public TypeSize visitFloatingPoint(SqlType.FloatingPoint type) {
            return limit(type.bits(), 0);
        }

        @Override
        public TypeSize visitDecimal(SqlType.Decimal type) {
            Integer precision = type.precision();
            if (precision == null) {
                return new TypeSize(List.of(UNLIMITED, UNLIMITED), false);
            }
            int scale = Objects.requireNonNullElse(type.scale(), 0);
            return new TypeSize(List.of(precision - scale, scale), precision == 38 && (scale == 2 || scale == 0));
        }

        @Override
        public TypeSize visitChar(SqlType.Char type) {
            return limit(type.length(), 255);
        }

        @Override
        public TypeSize visitVarchar(SqlType.Varchar type) {
            return limit(type.length(), 255);
        }

        @Override
        public TypeSize visitText(SqlType.Text type) {
            return unlimited();
        }

        @Override
        public TypeSize visitClob(SqlType.Clob type) {
            return unlimited();
        }

        @Override
        public TypeSize visitVarbinary(SqlType.Varbinary type) {
            return limit(type.length(), 255);
        }

        @Override
        public TypeSize visitBlob(SqlType.Blob type) {
            return unlimited();
        }

        @Override
        public TypeSize visitDate(SqlType.Date type) {
            return unlimited();
        }

        @Override
        public TypeSize visitTime(SqlType.Time type) {
            return limit(type.precision(), -1);
        }

        @Override
        public TypeSize visitTimestamp(SqlType.Timestamp type) {
            return limit(type.precision(), -1);
        }

        @Override
        public TypeSize visitUuid(SqlType.Uuid type) {
            return unlimited();
        }

        @Override
        public TypeSize visitJson(SqlType.Json type) {
            return unlimited();
        }

        @Override
        public TypeSize visitInet(SqlType.Inet type) {
            return unlimited();
        }

        @Override
        public TypeSize visitArray(SqlType.Array type) {
            return unlimited();
        }

        @Override
        public TypeSize visitEnumeration(SqlType.Enumeration type) {
            return limit(type.length(), 255);
        }

        @Override
        public TypeSize visitRaw(SqlType.Raw type) {
            return unlimited();
        }
    }
}
