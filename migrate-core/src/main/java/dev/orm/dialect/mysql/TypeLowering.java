package dev.orm.dialect.mysql;

import dev.orm.schema.KeptTypes;
import dev.orm.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** Types that these servers lack, as the ones that Hibernate puts in their place. */
final class TypeLowering extends KeptTypes {
    /** Beyond it Hibernate takes a text: a row holds 65,535 bytes, a character takes four. */
    private static final int LONGEST_VARCHAR = 16_383;

    private static final int NOT_SAID = 255;

    private final boolean uuids;

    TypeLowering(Features features) {
        this.uuids = features.uuids();
    }

    @Override
    public SqlType visitFloatingPoint(SqlType.FloatingPoint type) {
        Integer bits = type.bits();
        return new SqlType.FloatingPoint(bits != null && bits <= 24 ? 24 : 53);
    }

    @Override
    public SqlType visitDecimal(SqlType.Decimal type) {
        return new SqlType.Decimal(
                type.precision() == null ? Integer.valueOf(10) : type.precision(),
                type.scale() == null ? Integer.valueOf(0) : type.scale());
    }

    /** Hibernate has a varchar for a single character. */
    @Override
    public SqlType visitChar(SqlType.Char type) {
        return type.length() == null || type.length() == 1 ? new SqlType.Varchar(1) : type;
    }

    @Override
    public SqlType visitVarchar(SqlType.Varchar type) {
        Integer length = type.length();
        if (length == null) {
            return new SqlType.Varchar(NOT_SAID);
        }
        return length > LONGEST_VARCHAR ? new SqlType.Clob(MySqlTypeSpelling.size(length)) : type;
    }

    @Override
    public SqlType visitText(SqlType.Text type) {
        return new SqlType.Clob(null);
    }

    @Override
    public SqlType visitClob(SqlType.Clob type) {
        return new SqlType.Clob(sized(type.length()));
    }

    @Override
    public SqlType visitVarbinary(SqlType.Varbinary type) {
        Integer length = type.length();
        if (length == null) {
            return new SqlType.Varbinary(NOT_SAID);
        }
        return length > MySqlTypeSpelling.USUAL ? new SqlType.Blob(MySqlTypeSpelling.size(length)) : type;
    }

    @Override
    public SqlType visitBlob(SqlType.Blob type) {
        return new SqlType.Blob(sized(type.length()));
    }

    @Override
    public SqlType visitTime(SqlType.Time type) {
        return new SqlType.Time(type.precision() == null ? Integer.valueOf(0) : type.precision(), false);
    }

    @Override
    public SqlType visitTimestamp(SqlType.Timestamp type) {
        return new SqlType.Timestamp(type.precision() == null ? Integer.valueOf(0) : type.precision(), false);
    }

    @Override
    public SqlType visitUuid(SqlType.Uuid type) {
        return uuids ? type : new SqlType.Raw("binary(16)");
    }

    @Override
    public SqlType visitInet(SqlType.Inet type) {
        return new SqlType.Varbinary(19);
    }

    @Override
    public SqlType visitArray(SqlType.Array type) {
        return new SqlType.Json();
    }

    @Override
    public SqlType visitEnumeration(SqlType.Enumeration type) {
        return new SqlType.Enumeration(null, type.values(), null);
    }

    private static @Nullable Integer sized(@Nullable Integer length) {
        return length == null ? null : MySqlTypeSpelling.size(length);
    }
}
