package dev.orm.diff;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import dev.orm.schema.TableName;
import dev.orm.script.JavaText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types as a Java migration names them. */
final class JavaTypes implements SqlTypeVisitor<String> {

    static String of(SqlType type) {
        return "ColumnType." + type.accept(new JavaTypes());
    }

    private static String call(String name, @Nullable Object... arguments) {
        StringBuilder all = new StringBuilder();
        for (Object argument : arguments) {
            if (argument != null) {
                all.append(all.length() == 0 ? "" : ", ").append(argument);
            }
        }
        return name + "(" + all + ")";
    }

    @Override
    public String visitBool(SqlType.Bool type) {
        return call("bool");
    }

    @Override
    public String visitInt(SqlType.Int type) {
        return switch (type.bytes()) {
            case 1 -> "tinyint()";
            case 2 -> "smallint()";
            case 4 -> "integer()";
            case 8 -> "bigint()";
            default -> "integer(" + type.bytes() + ")";
        };
    }

    @Override
    public String visitFloatingPoint(SqlType.FloatingPoint type) {
        return call("floating", type.bits());
    }

    @Override
    public String visitDecimal(SqlType.Decimal type) {
        return call("decimal", type.precision(), type.scale());
    }

    @Override
    public String visitChar(SqlType.Char type) {
        return call("character", type.length());
    }

    @Override
    public String visitVarchar(SqlType.Varchar type) {
        return call("varchar", type.length());
    }

    @Override
    public String visitText(SqlType.Text type) {
        return call("text");
    }

    @Override
    public String visitClob(SqlType.Clob type) {
        return call("clob", type.length());
    }

    @Override
    public String visitVarbinary(SqlType.Varbinary type) {
        return call("varbinary", type.length());
    }

    @Override
    public String visitBlob(SqlType.Blob type) {
        return call("blob", type.length());
    }

    @Override
    public String visitDate(SqlType.Date type) {
        return call("date");
    }

    @Override
    public String visitTime(SqlType.Time type) {
        return call(type.zoned() ? "timeWithZone" : "time", type.precision());
    }

    @Override
    public String visitTimestamp(SqlType.Timestamp type) {
        return call(type.zoned() ? "timestampWithZone" : "timestamp", type.precision());
    }

    @Override
    public String visitUuid(SqlType.Uuid type) {
        return call("uuid");
    }

    @Override
    public String visitJson(SqlType.Json type) {
        return call("json");
    }

    @Override
    public String visitInet(SqlType.Inet type) {
        return call("inet");
    }

    @Override
    public String visitArray(SqlType.Array type) {
        return call("array", of(type.element()));
    }

    @Override
    public String visitEnumeration(SqlType.Enumeration type) {
        TableName named = type.type();
        String name = named == null ? null : JavaNames.table(named);
        return call(named == null ? "oneOf" : "named", type.length(), name, values(type.values()));
    }

    @Override
    public String visitRaw(SqlType.Raw type) {
        return call("raw", JavaText.literal(type.text()));
    }

    private static @Nullable String values(List<String> values) {
        String all = values.stream().map(JavaText::literal).collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }
}
