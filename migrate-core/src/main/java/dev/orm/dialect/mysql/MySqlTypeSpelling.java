package dev.orm.dialect.mysql;

import dev.orm.schema.SqlType;
import dev.orm.schema.StandardTypeSpelling;
import dev.orm.sql.Syntax;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of the types that lowering leaves. */
final class MySqlTypeSpelling extends StandardTypeSpelling {
    /** What tinytext holds, in bytes. */
    static final int TINY = 255;

    /** What text holds. */
    static final int USUAL = 65_535;

    /** What mediumtext holds. */
    static final int MEDIUM = 16_777_215;

    private static final int SINGLE_BITS = 24;

    private final Syntax syntax;

    MySqlTypeSpelling(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The size of the smallest text or blob that holds that many bytes; null: the largest. */
    static @Nullable Integer size(long bytes) {
        if (bytes <= USUAL) {
            return bytes <= TINY ? TINY : USUAL;
        }
        return bytes <= MEDIUM ? Integer.valueOf(MEDIUM) : null;
    }

    static String integer(int bytes) {
        return switch (bytes) {
            case 1 -> "tinyint";
            case 2 -> "smallint";
            case 3 -> "mediumint";
            case 8 -> "bigint";
            default -> "integer";
        };
    }

    @Override
    public String visitBool(SqlType.Bool type) {
        return "bit";
    }

    @Override
    public String visitInt(SqlType.Int type) {
        return integer(type.bytes());
    }

    @Override
    public String visitFloatingPoint(SqlType.FloatingPoint type) {
        Integer bits = type.bits();
        return bits != null && bits <= SINGLE_BITS ? "float" : "double";
    }

    @Override
    public String visitDecimal(SqlType.Decimal type) {
        if (type.precision() == null) {
            return "decimal";
        }
        return "decimal(" + type.precision() + "," + (type.scale() == null ? 0 : type.scale()) + ")";
    }

    @Override
    public String visitVarchar(SqlType.Varchar type) {
        return "varchar(" + (type.length() == null ? TINY : type.length()) + ")";
    }

    @Override
    public String visitText(SqlType.Text type) {
        return "longtext";
    }

    @Override
    public String visitClob(SqlType.Clob type) {
        return large(type.length(), "text");
    }

    @Override
    public String visitVarbinary(SqlType.Varbinary type) {
        return "varbinary(" + (type.length() == null ? TINY : type.length()) + ")";
    }

    @Override
    public String visitBlob(SqlType.Blob type) {
        return large(type.length(), "blob");
    }

    @Override
    public String visitTime(SqlType.Time type) {
        return precise("time", type.precision());
    }

    @Override
    public String visitTimestamp(SqlType.Timestamp type) {
        return precise("datetime", type.precision());
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
        return "enum(" + type.values().stream().map(syntax::literal).collect(Collectors.joining(", ")) + ")";
    }

    private static String large(@Nullable Integer length, String kind) {
        if (length == null || length > MEDIUM) {
            return "long" + kind;
        }
        if (length > USUAL) {
            return "medium" + kind;
        }
        return length > TINY ? kind : "tiny" + kind;
    }

    private static String precise(String name, @Nullable Integer digits) {
        return digits == null || digits == 0 ? name : name + "(" + digits + ")";
    }
}
