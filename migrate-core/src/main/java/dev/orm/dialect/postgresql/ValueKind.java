package dev.orm.dialect.postgresql;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;

/** Types between which the server converts alike. */
enum ValueKind {
    BOOLEAN,
    NUMBER,
    TEXT,
    BYTES,
    LARGE_OBJECT,
    DATE,
    TIME,
    TIMESTAMP,
    UUID,
    JSON,
    INET,
    ARRAY,
    ENUMERATION,
    OTHER;

    static ValueKind of(SqlType type) {
        return type.accept(new Reader());
    }

    private static final class Reader implements SqlTypeVisitor<ValueKind> {
        @Override
        public ValueKind visitBool(SqlType.Bool type) {
            return BOOLEAN;
        }

        @Override
        public ValueKind visitInt(SqlType.Int type) {
            return NUMBER;
        }

        @Override
        public ValueKind visitFloatingPoint(SqlType.FloatingPoint type) {
            return NUMBER;
        }

        @Override
        public ValueKind visitDecimal(SqlType.Decimal type) {
            return NUMBER;
        }

        @Override
        public ValueKind visitChar(SqlType.Char type) {
            return TEXT;
        }

        @Override
        public ValueKind visitVarchar(SqlType.Varchar type) {
            return TEXT;
        }

        @Override
        public ValueKind visitText(SqlType.Text type) {
            return TEXT;
        }

        @Override
        public ValueKind visitClob(SqlType.Clob type) {
            return LARGE_OBJECT;
        }

        @Override
        public ValueKind visitVarbinary(SqlType.Varbinary type) {
            return BYTES;
        }

        @Override
        public ValueKind visitBlob(SqlType.Blob type) {
            return LARGE_OBJECT;
        }

        @Override
        public ValueKind visitDate(SqlType.Date type) {
            return DATE;
        }

        @Override
        public ValueKind visitTime(SqlType.Time type) {
            return TIME;
        }

        @Override
        public ValueKind visitTimestamp(SqlType.Timestamp type) {
            return TIMESTAMP;
        }

        @Override
        public ValueKind visitUuid(SqlType.Uuid type) {
            return UUID;
        }

        @Override
        public ValueKind visitJson(SqlType.Json type) {
            return JSON;
        }

        @Override
        public ValueKind visitInet(SqlType.Inet type) {
            return INET;
        }

        @Override
        public ValueKind visitArray(SqlType.Array type) {
            return ARRAY;
        }

        @Override
        public ValueKind visitEnumeration(SqlType.Enumeration type) {
            return ENUMERATION;
        }

        @Override
        public ValueKind visitRaw(SqlType.Raw type) {
            return switch (type.text()) {
                case "oid" -> LARGE_OBJECT;
                case "bpchar", "name", "citext" -> TEXT;
                default -> OTHER;
            };
        }
    }
}
