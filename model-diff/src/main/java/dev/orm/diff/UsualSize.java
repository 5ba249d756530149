package dev.orm.diff;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import org.jspecify.annotations.Nullable;

/** Whether a size is the one that a mapping gets that says nothing: length 255, numeric(38,2) or (38,0). */
final class UsualSize implements SqlTypeVisitor<Boolean> {
    private static final int LENGTH = 255;
    private static final int PRECISION = 38;

    @Override
    public Boolean visitBool(SqlType.Bool type) {
        return false;
    }

    @Override
    public Boolean visitInt(SqlType.Int type) {
        return false;
    }

    @Override
    public Boolean visitFloatingPoint(SqlType.FloatingPoint type) {
        return false;
    }

    @Override
    public Boolean visitDecimal(SqlType.Decimal type) {
        return isUsual(type.precision(), type.scale());
    }

    @Override
    public Boolean visitChar(SqlType.Char type) {
        return isUsual(type.length());
    }

    @Override
    public Boolean visitVarchar(SqlType.Varchar type) {
        return isUsual(type.length());
    }

    @Override
    public Boolean visitText(SqlType.Text type) {
        return false;
    }

    @Override
    public Boolean visitClob(SqlType.Clob type) {
        return false;
    }

    @Override
    public Boolean visitVarbinary(SqlType.Varbinary type) {
        return isUsual(type.length());
    }

    @Override
    public Boolean visitBlob(SqlType.Blob type) {
        return false;
    }

    @Override
    public Boolean visitDate(SqlType.Date type) {
        return false;
    }

    @Override
    public Boolean visitTime(SqlType.Time type) {
        return false;
    }

    @Override
    public Boolean visitTimestamp(SqlType.Timestamp type) {
        return false;
    }

    @Override
    public Boolean visitUuid(SqlType.Uuid type) {
        return false;
    }

    @Override
    public Boolean visitJson(SqlType.Json type) {
        return false;
    }

    @Override
    public Boolean visitInet(SqlType.Inet type) {
        return false;
    }

    @Override
    public Boolean visitArray(SqlType.Array type) {
        return false;
    }

    @Override
    public Boolean visitEnumeration(SqlType.Enumeration type) {
        return isUsual(type.length());
    }

    @Override
    public Boolean visitRaw(SqlType.Raw type) {
        return false;
    }

    private static boolean isUsual(@Nullable Integer length) {
        return length != null && length == LENGTH;
    }

    private static boolean isUsual(@Nullable Integer precision, @Nullable Integer scale) {
        return precision != null && precision == PRECISION && (scale == null || scale == 0 || scale == 2);
    }
}
