package dev.orm.dialect.postgresql;

import dev.orm.schema.SqlType;
import dev.orm.schema.StandardTypeSpelling;
import dev.orm.schema.TableName;

/** The names of the types that lowering leaves. */
final class PostgresqlTypeSpelling extends StandardTypeSpelling {
    private static final int SINGLE = 24;

    @Override
    public String visitInt(SqlType.Int type) {
        if (type.bytes() <= 2) {
            return "smallint";
        }
        return type.bytes() <= 4 ? "integer" : "bigint";
    }

    @Override
    public String visitFloatingPoint(SqlType.FloatingPoint type) {
        return type.bits() != null && type.bits() <= SINGLE ? "real" : "double precision";
    }

    @Override
    public String visitDecimal(SqlType.Decimal type) {
        Integer precision = type.precision();
        return precision == null
                ? "numeric"
                : "numeric(" + precision + "," + (type.scale() == null ? 0 : type.scale()) + ")";
    }

    @Override
    public String visitChar(SqlType.Char type) {
        return "char(" + (type.length() == null ? 1 : type.length()) + ")";
    }

    @Override
    public String visitClob(SqlType.Clob type) {
        return "oid";
    }

    @Override
    public String visitVarbinary(SqlType.Varbinary type) {
        return "bytea";
    }

    @Override
    public String visitBlob(SqlType.Blob type) {
        return "oid";
    }

    @Override
    public String visitJson(SqlType.Json type) {
        return "jsonb";
    }

    @Override
    public String visitArray(SqlType.Array type) {
        return type.element().accept(this) + "[]";
    }

    @Override
    public String visitEnumeration(SqlType.Enumeration type) {
        TableName name = type.type();
        if (name == null) {
            throw new IllegalArgumentException("not a type of PostgreSQL before it is lowered: " + type);
        }
        return spell(name);
    }

    static String spell(TableName name) {
        String schema = name.schema();
        return (schema == null ? "" : PostgresqlSyntax.SYNTAX.name(schema) + ".")
                + PostgresqlSyntax.SYNTAX.name(name.name());
    }
}
