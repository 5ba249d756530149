package dev.orm.dialect.postgresql;

import dev.orm.schema.KeptTypes;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import org.jspecify.annotations.Nullable;

/** Types as PostgreSQL has them, as Hibernate asks for them: a large object is an {@code oid}. */
final class TypeLowering extends KeptTypes {
    private static final int LONGEST_VARCHAR = 10_485_760;
    private static final int NOT_SAID = 255;
    private static final int MICROSECONDS = 6;
    private static final SqlType LARGE_OBJECT = new SqlType.Raw("oid");

    private final PostgresqlTypeNames names = new PostgresqlTypeNames();

    @Override
    public SqlType visitInt(SqlType.Int type) {
        return names.read(names.spell(type));
    }

    @Override
    public SqlType visitFloatingPoint(SqlType.FloatingPoint type) {
        return names.read(names.spell(type));
    }

    @Override
    public SqlType visitDecimal(SqlType.Decimal type) {
        return names.read(names.spell(type));
    }

    @Override
    public SqlType visitChar(SqlType.Char type) {
        return names.read(names.spell(type));
    }

    @Override
    public SqlType visitVarchar(SqlType.Varchar type) {
        Integer length = type.length();
        return length != null && length > LONGEST_VARCHAR ? new SqlType.Text() : type;
    }

    @Override
    public SqlType visitClob(SqlType.Clob type) {
        return LARGE_OBJECT;
    }

    @Override
    public SqlType visitVarbinary(SqlType.Varbinary type) {
        return new SqlType.Varbinary(null);
    }

    @Override
    public SqlType visitBlob(SqlType.Blob type) {
        return LARGE_OBJECT;
    }

    @Override
    public SqlType visitTime(SqlType.Time type) {
        return new SqlType.Time(fraction(type.precision()), type.zoned());
    }

    @Override
    public SqlType visitTimestamp(SqlType.Timestamp type) {
        return new SqlType.Timestamp(fraction(type.precision()), type.zoned());
    }

    private static Integer fraction(@Nullable Integer digits) {
        return digits == null ? MICROSECONDS : Math.min(digits, MICROSECONDS);
    }

    @Override
    public SqlType visitArray(SqlType.Array type) {
        return new SqlType.Array(type.element().accept(this));
    }

    /** A named type stays; else it is a text, with a check beside it. */
    @Override
    public SqlType visitEnumeration(SqlType.Enumeration type) {
        TableName name = type.type();
        Integer length = type.length();
        return name == null
                ? new SqlType.Varchar(length == null ? NOT_SAID : length)
                : new SqlType.Enumeration(FoldedNames.of(name), type.values(), null);
    }

    @Override
    public SqlType visitRaw(SqlType.Raw type) {
        return names.read(type.text());
    }
}
