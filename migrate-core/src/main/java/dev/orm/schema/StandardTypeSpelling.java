package dev.orm.schema;

import org.jspecify.annotations.Nullable;

/** The types as a person knows them from SQL; a database that has another name for one, or does not have it, says so. */
public class StandardTypeSpelling implements SqlTypeVisitor<String> {

    /** Makes the spelling that messages use. */
    public StandardTypeSpelling() {}

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
        return sized("float", type.bits());
    }

    @Override
    public String visitDecimal(SqlType.Decimal type) {
        Integer precision = type.precision();
        return precision == null || type.scale() == null
                ? sized("numeric", precision)
                : "numeric(" + precision + "," + type.scale() + ")";
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
        return sized("clob", type.length());
    }

    @Override
    public String visitVarbinary(SqlType.Varbinary type) {
        return sized("varbinary", type.length());
    }

    @Override
    public String visitBlob(SqlType.Blob type) {
        return sized("blob", type.length());
    }

    @Override
    public String visitDate(SqlType.Date type) {
        return "date";
    }

    @Override
    public String visitTime(SqlType.Time type) {
        return sized("time", type.precision()) + zone(type.zoned());
    }

    @Override
    public String visitTimestamp(SqlType.Timestamp type) {
        return sized("timestamp", type.precision()) + zone(type.zoned());
    }

    @Override
    public String visitUuid(SqlType.Uuid type) {
        return "uuid";
    }

    @Override
    public String visitJson(SqlType.Json type) {
        return "json";
    }

    @Override
    public String visitInet(SqlType.Inet type) {
        return "inet";
    }

    @Override
    public String visitArray(SqlType.Array type) {
        return type.element().accept(this) + " array";
    }

    @Override
    public String visitEnumeration(SqlType.Enumeration type) {
        return "an enum of " + String.join(", ", type.values());
    }

    @Override
    public String visitRaw(SqlType.Raw type) {
        return type.text();
    }

    /** {@code name(size)}; without a size the name alone. */
    protected static String sized(String name, @Nullable Integer size) {
        return size == null ? name : name + "(" + size + ")";
    }

    /** What is thrown for a type that lowering should have replaced. */
    protected static IllegalArgumentException unlowered(SqlType type) {
        return new IllegalArgumentException("not a type of this database before it is lowered: " + type);
    }

    private static String zone(boolean zoned) {
        return zoned ? " with time zone" : "";
    }
}
