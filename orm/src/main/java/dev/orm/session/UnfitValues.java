package dev.orm.session;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Violation;
import dev.orm.schema.SqlType;
import dev.orm.session.entity.EntityType;
import dev.orm.session.entity.Slot;
import dev.orm.session.entity.TableRow;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the attributes whose values their columns cannot hold: the database tells of columns, or of nothing. */
record UnfitValues(Dialect dialect, EntityType type, TableRow table) {
    private static final int SINGLE_BITS = 24;
    private static final int BYTE = 8;

    /** The same failure, with the attributes of the rows that it may be of. */
    ConstraintViolationException named(ConstraintViolationException refused, List<@Nullable Object[]> rows) {
        if (refused.kind() == Violation.Kind.NOT_NULL) {
            return refused.in(type.name(), slots(refused.columns()));
        }
        boolean size = refused.kind() == Violation.Kind.OUT_OF_RANGE || refused.kind() == Violation.Kind.TOO_LONG;
        return size && refused.columns().isEmpty() ? refused.in(type.name(), unfit(rows)) : refused;
    }

    private List<Slot> slots(Collection<String> columns) {
        return type.slots().stream()
                .filter(slot -> slot.column().table().equals(table.table()))
                .filter(slot -> columns.stream().anyMatch(slot.column().name()::equalsIgnoreCase))
                .toList();
    }

    private List<Slot> unfit(List<@Nullable Object[]> rows) {
        List<Slot> unfit = new ArrayList<>();
        for (int at = 0; at < type.slots().size(); at++) {
            int position = at;
            Slot slot = type.slots().get(at);
            boolean here = slot.column().table().equals(table.table());
            if (here && rows.stream().anyMatch(row -> !fits(slot, row[position]))) {
                unfit.add(slot);
            }
        }
        return unfit;
    }

    private boolean fits(Slot slot, @Nullable Object value) {
        SqlType column = slot.column().type();
        SqlType known = column instanceof SqlType.Raw raw ? dialect.typeNames().read(raw.text()) : column;
        if (value instanceof String text) {
            return fits(known, text.codePointCount(0, text.length()));
        }
        if (value instanceof Float || value instanceof Double) {
            return fits(known, ((Number) value).doubleValue());
        }
        return !(value instanceof Number number) || fits(known, decimal(number));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static boolean fits(SqlType column, int length) {
        Integer limit = column instanceof SqlType.Varchar text
                ? text.length()
                : column instanceof SqlType.Char text ? text.length() : null;
        return limit == null || length <= limit;
    }

    private static boolean fits(SqlType column, double number) {
        boolean single =
                column instanceof SqlType.FloatingPoint type && type.bits() != null && type.bits() <= SINGLE_BITS;
        return !single || Double.isInfinite(number) || Math.abs(number) <= Float.MAX_VALUE;
    }

    private static boolean fits(SqlType column, BigDecimal number) {
        if (column instanceof SqlType.Int type) {
            BigInteger whole = number.setScale(0, RoundingMode.HALF_UP).toBigInteger();
            return whole.bitLength() < type.bytes() * BYTE;
        }
        Integer precision = column instanceof SqlType.Decimal type ? type.precision() : null;
        int scale = column instanceof SqlType.Decimal type && type.scale() != null ? type.scale() : 0;
        return precision == null || number.setScale(scale, RoundingMode.HALF_UP).precision() <= precision;
    }
}
