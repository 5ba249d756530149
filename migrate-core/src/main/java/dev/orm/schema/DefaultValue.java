package dev.orm.schema;

import org.jspecify.annotations.Nullable;

/** What a column holds when an INSERT leaves it out. */
public sealed interface DefaultValue {

    /** A constant, compared as a value and not as text. */
    record Literal(Kind kind, String text) implements DefaultValue {
        /** How the constant is written: {@code text} is unquoted for STRING, hex digits for BYTES, empty for NULL. */
        public enum Kind {
            STRING,
            NUMBER,
            BOOLEAN,
            BYTES,
            NULL
        }

        public static Literal string(String text) {
            return new Literal(Kind.STRING, text);
        }

        public static Literal number(String text) {
            return new Literal(Kind.NUMBER, text);
        }

        public static Literal nothing() {
            return new Literal(Kind.NULL, "");
        }
    }

    /** SQL that the server evaluates for each row, as its author wrote it, without surrounding parentheses. */
    record Expression(String sql) implements DefaultValue {}

    /**
     * The server numbers the rows.
     *
     * @param always whether an INSERT may not give a value of its own
     * @param start null: the server's own
     * @param increment null: the server's own
     */
    record Identity(
            boolean always, @Nullable Long start, @Nullable Long increment) implements DefaultValue {
        public static Identity byDefault() {
            return new Identity(false, null, null);
        }
    }
}
