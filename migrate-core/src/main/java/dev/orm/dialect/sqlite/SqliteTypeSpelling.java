package dev.orm.dialect.sqlite;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import org.jspecify.annotations.Nullable;

/** The names of the types that lowering leaves, as Hibernate writes them on SQLite. */
final class SqliteTypeSpelling implements SqlTypeVisitor<String> {

    @Override
    public String visitBool(SqlType.Bool type) {
        return "boolean";
    }

    @Override
    public String visitInt(SqlType.Int type) {
        return switch (type.bytes()) {
            case 1 -> "tinyint";
            case 2 -> "smallint";
            case 8 -> "bigint";
            default -> "integer";
        };
    }

    @Override
    public String visitFloatingPoint(SqlType.FloatingPoint type) {
        return "float";
    }

    @Override
    public String visitDecimal(SqlType.Decimal type) {
        String precision = sized("numeric", type.precision());
        return type.scale() == null ? precision : precision.replace(")", "," + type.scale() + ")");
    }

    @Override
    public String visitChar(SqlType.Char type) {
        return sized("char", type.length());
    }

    @Override
    public String visitVarchar(SqlType.Varchar type) {
        return sized("varchar", type.length());
    }

    @Override
    public String visitText(SqlType.Text type) {
        return "text";
    }

    @Override
    public String visitClob(SqlType.Clob type) {
        return "clob";
    }

    @Override
    public String visitVarbinary(SqlType.Varbinary type) {
        throw unlowered(type);
    }

    @Override
    public String visitBlob(SqlType.Blob type) {
        return "blob";
    }

    @Override
    public String visitDate(SqlType.Date type) {
        return "date";
    }

    @Override
    public String visitTime(SqlType.Time type) {
        return sized("time", type.precision());
    }

    @Override
    public String visitTimestamp(SqlType.Timestamp type) {
        return "timestamp";
    }

    @Override
    public String visitUuid(SqlType.Uuid type) {
        throw unlowered(type);
    }

    @Override
    public String visitJson(SqlType.Json type) {
        throw unlowered(type);
    }

    @Override
    public String visitInet(SqlType.Inet type) {
        throw unlowered(type);
    }

    @Override
    public String visitArray(SqlType.Array type) {
        throw unlowered(type);
    }

    @Override
    public String visitEnumeration(SqlType.Enumeration type) {
        throw unlowered(type);
    }

    @Override
    public String visitRaw(SqlType.Raw type) {
        return type.text();
    }

    private static String sized(String name, @Nullable Integer size) {
        return size == null ? name : name + "(" + size + ")";
    }

    private static IllegalArgumentException unlowered(SqlType type) {
        return new IllegalArgumentException("not a type of SQLite before it is lowered: " + type);
    }
}
