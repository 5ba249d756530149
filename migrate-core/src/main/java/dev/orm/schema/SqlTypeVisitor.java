package dev.orm.schema;

/** One method per member of {@link SqlType}, so that the compiler names every place that must learn a new one. */
public interface SqlTypeVisitor<R> {

    R visitBool(SqlType.Bool type);

    R visitInt(SqlType.Int type);

    R visitFloatingPoint(SqlType.FloatingPoint type);

    R visitDecimal(SqlType.Decimal type);

    R visitChar(SqlType.Char type);

    R visitVarchar(SqlType.Varchar type);

    R visitText(SqlType.Text type);

    R visitClob(SqlType.Clob type);

    R visitVarbinary(SqlType.Varbinary type);

    R visitBlob(SqlType.Blob type);

    R visitDate(SqlType.Date type);

    R visitTime(SqlType.Time type);

    R visitTimestamp(SqlType.Timestamp type);

    R visitUuid(SqlType.Uuid type);

    R visitJson(SqlType.Json type);

    R visitInet(SqlType.Inet type);

    R visitArray(SqlType.Array type);

    R visitEnumeration(SqlType.Enumeration type);

    R visitRaw(SqlType.Raw type);
}
