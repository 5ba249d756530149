package dev.orm.mapping.tables;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A neutral type as a person knows it from SQL, for messages. */
final class TypeWords implements SqlTypeVisitor<String> {
    private static final Map<Integer, String> INTEGERS = Map.of(1, "tinyint", 2, "smallint", 4, "integer", 8, "bigint");

    static String of(SqlType type) {
        return type.accept(new TypeWords());
    }

    @Override
    public String visitBool(SqlType.Bool type) {
        return "boolean";
    }

    @Override
    public String visitInt(SqlType.Int type) {
        return INTEGERS.getOrDefault(type.bytes(), "integer");
    }

    @Override
    public String visitFloatingPoint(SqlType.FloatingPoint type) {
        return sized("float", type.bits());
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

    private static String sized(String word, @Nullable Integer size) {
        return size == null ? word : word + "(" + size + ")";
    }

    private static String zone(boolean zoned) {
        return zoned ? " with time zone" : "";
    }
}
