package dev.orm.diff;

import dev.orm.schema.SqlType;
import dev.orm.schema.SqlTypeVisitor;
import java.util.Locale;

/** What a type is about, whatever its size. */
enum TypeFamily {
    BOOLEAN,
    INTEGER,
    FLOAT,
    DECIMAL,
    CHARACTER,
    BINARY,
    DATE,
    TIME,
    TIMESTAMP,
    OTHER;

    private static final SqlTypeVisitor<TypeFamily> FAMILY = new Finder();

    static TypeFamily of(SqlType type) {
        return type.accept(FAMILY);
    }

    /** Whether a model that asks for the one is content with the other where both are stored alike. */
    boolean ignoresSize() {
        return this != CHARACTER && this != DECIMAL && this != OTHER;
    }

    private static final class Finder implements SqlTypeVisitor<TypeFamily> {
        @Override
        public TypeFamily visitBool(SqlType.Bool type) {
            return BOOLEAN;
        }

        @Override
        public TypeFamily visitInt(SqlType.Int type) {
            return INTEGER;
        }

        @Override
        public TypeFamily visitFloatingPoint(SqlType.FloatingPoint type) {
            return FLOAT;
        }

        @Override
        public TypeFamily visitDecimal(SqlType.Decimal type) {
            return DECIMAL;
        }

        @Override
        public TypeFamily visitChar(SqlType.Char type) {
            return CHARACTER;
        }

        @Override
        public TypeFamily visitVarchar(SqlType.Varchar type) {
            return CHARACTER;
        }

        @Override
        public TypeFamily visitText(SqlType.Text type) {
            return CHARACTER;
        }

        @Override
        public TypeFamily visitClob(SqlType.Clob type) {
            return CHARACTER;
        }

        @Override
        public TypeFamily visitVarbinary(SqlType.Varbinary type) {
            return BINARY;
        }

        @Override
        public TypeFamily visitBlob(SqlType.Blob type) {
            return BINARY;
        }

        @Override
        public TypeFamily visitDate(SqlType.Date type) {
            return DATE;
        }

        @Override
        public TypeFamily visitTime(SqlType.Time type) {
            return TIME;
        }

        @Override
        public TypeFamily visitTimestamp(SqlType.Timestamp type) {
            return TIMESTAMP;
        }

        @Override
        public TypeFamily visitUuid(SqlType.Uuid type) {
            return OTHER;
        }

        @Override
        public TypeFamily visitJson(SqlType.Json type) {
            return OTHER;
        }

        @Override
        public TypeFamily visitInet(SqlType.Inet type) {
            return OTHER;
        }

        @Override
        public TypeFamily visitArray(SqlType.Array type) {
            return OTHER;
        }

        @Override
        public TypeFamily visitEnumeration(SqlType.Enumeration type) {
            return OTHER;
        }

        @Override
        public TypeFamily visitRaw(SqlType.Raw type) {
            return ofText(type.text().toLowerCase(Locale.ROOT));
        }

        private static TypeFamily ofText(String text) {
            if (holds(text, "char", "clob", "text")) {
                return CHARACTER;
            }
            if (holds(text, "datetime", "timestamp")) {
                return TIMESTAMP;
            }
            if (holds(text, "real", "floa", "doub")) {
                return FLOAT;
            }
            if (holds(text, "bool")) {
                return BOOLEAN;
            }
            if (holds(text, "dec", "numeric")) {
                return DECIMAL;
            }
            if (holds(text, "blob", "binary", "bytea")) {
                return BINARY;
            }
            return text.startsWith("int") || holds(text, "bigint", "smallint", "tinyint", "mediumint")
                    ? INTEGER
                    : OTHER;
        }

        private static boolean holds(String text, String... words) {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
