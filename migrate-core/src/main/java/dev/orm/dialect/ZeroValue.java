package dev.orm.dialect;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;

/** The zero of a type as a standard literal; for what has none, the empty string. */
final class ZeroValue implements SqlTypeVisitor<String> {
    private static final String NUMBER = "0";
    private static final String STRING = "''";

    @Override
    public String visitBool(SqlType.Bool type) {
        return "false";
    }

    @Override
    public String visitInt(SqlType.Int type) {
        return NUMBER;
    }

    @Override
    public String visitFloatingPoint(SqlType.FloatingPoint type) {
        return NUMBER;
    }

    @Override
    public String visitDecimal(SqlType.Decimal type) {
        return NUMBER;
    }

    @Override
    public String visitChar(SqlType.Char type) {
        return STRING;
    }

    @Override
    public String visitVarchar(SqlType.Varchar type) {
        return STRING;
    }

    @Override
    public String visitText(SqlType.Text type) {
        return STRING;
    }

    @Override
    public String visitClob(SqlType.Clob type) {
        return STRING;
    }

    @Override
    public String visitVarbinary(SqlType.Varbinary type) {
        return STRING;
    }

    @Override
    public String visitBlob(SqlType.Blob type) {
        return STRING;
    }

    @Override
    public String visitDate(SqlType.Date type) {
        return "date '1970-01-01'";
    }

    @Override
    public String visitTime(SqlType.Time type) {
        return "time '00:00:00'";
    }

    @Override
    public String visitTimestamp(SqlType.Timestamp type) {
        return "timestamp '1970-01-01 00:00:00'";
    }

    @Override
    public String visitUuid(SqlType.Uuid type) {
        return "'00000000-0000-0000-0000-000000000000'";
    }

    @Override
    public String visitJson(SqlType.Json type) {
        return "'null'";
    }

    @Override
    public String visitInet(SqlType.Inet type) {
        return "'0.0.0.0'";
    }

    @Override
    public String visitArray(SqlType.Array type) {
        return "'{}'";
    }

    @Override
    public String visitEnumeration(SqlType.Enumeration type) {
        return type.values().isEmpty() ? STRING : "'" + type.values().get(0).replace("'", "''") + "'";
    }

    @Override
    public String visitRaw(SqlType.Raw type) {
        return STRING;
    }
}
