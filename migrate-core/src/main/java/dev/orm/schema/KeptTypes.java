package dev.orm.schema;

/** Every type as it is; a database that lacks one says which it takes instead. */
public class KeptTypes implements SqlTypeVisitor<SqlType> {

    /** Replaces nothing. */
    protected KeptTypes() {}

    @Override
    public SqlType visitBool(SqlType.Bool type) {
        return type;
    }

    @Override
    public SqlType visitInt(SqlType.Int type) {
        return type;
    }

    @Override
    public SqlType visitFloatingPoint(SqlType.FloatingPoint type) {
        return type;
    }

    @Override
    public SqlType visitDecimal(SqlType.Decimal type) {
        return type;
    }

    @Override
    public SqlType visitChar(SqlType.Char type) {
        return type;
    }

    @Override
    public SqlType visitVarchar(SqlType.Varchar type) {
        return type;
    }

    @Override
    public SqlType visitText(SqlType.Text type) {
        return type;
    }

    @Override
    public SqlType visitClob(SqlType.Clob type) {
        return type;
    }

    @Override
    public SqlType visitVarbinary(SqlType.Varbinary type) {
        return type;
    }

    @Override
    public SqlType visitBlob(SqlType.Blob type) {
        return type;
    }

    @Override
    public SqlType visitDate(SqlType.Date type) {
        return type;
    }

    @Override
    public SqlType visitTime(SqlType.Time type) {
        return type;
    }

    @Override
    public SqlType visitTimestamp(SqlType.Timestamp type) {
        return type;
    }

    @Override
    public SqlType visitUuid(SqlType.Uuid type) {
        return type;
    }

    @Override
    public SqlType visitJson(SqlType.Json type) {
        return type;
    }

    @Override
    public SqlType visitInet(SqlType.Inet type) {
        return type;
    }

    @Override
    public SqlType visitArray(SqlType.Array type) {
        return type;
    }

    @Override
    public SqlType visitEnumeration(SqlType.Enumeration type) {
        return type;
    }

    @Override
    public SqlType visitRaw(SqlType.Raw type) {
        return type;
    }
}
