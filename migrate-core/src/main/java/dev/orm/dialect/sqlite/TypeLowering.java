package dev.orm.dialect.sqlite;

import dev.orm.schema.KeptTypes;
import dev.orm.schema.SqlType;

/** Types that SQLite lacks, as the ones that Hibernate's community dialect puts in their place. */
final class TypeLowering extends KeptTypes {
    private static final int NOT_SAID = 255;

    @Override
    public SqlType visitFloatingPoint(SqlType.FloatingPoint type) {
        return new SqlType.FloatingPoint(null);
    }

    @Override
    public SqlType visitClob(SqlType.Clob type) {
        return new SqlType.Clob(null);
    }

    @Override
    public SqlType visitVarbinary(SqlType.Varbinary type) {
        return new SqlType.Blob(null);
    }

    @Override
    public SqlType visitBlob(SqlType.Blob type) {
        return new SqlType.Blob(null);
    }

    @Override
    public SqlType visitTime(SqlType.Time type) {
        return new SqlType.Time(type.precision(), false);
    }

    @Override
    public SqlType visitTimestamp(SqlType.Timestamp type) {
        return new SqlType.Timestamp(null, false);
    }

    @Override
    public SqlType visitUuid(SqlType.Uuid type) {
        return new SqlType.Blob(null);
    }

    /** Text, because a column declared {@code json} would store the text {@code 12} as a number. */
    @Override
    public SqlType visitJson(SqlType.Json type) {
        return new SqlType.Text();
    }

    @Override
    public SqlType visitInet(SqlType.Inet type) {
        return new SqlType.Blob(null);
    }

    @Override
    public SqlType visitArray(SqlType.Array type) {
        return new SqlType.Blob(null);
    }

    @Override
    public SqlType visitEnumeration(SqlType.Enumeration type) {
        Integer length = type.length();
        return new SqlType.Varchar(length == null ? NOT_SAID : length);
    }
}
