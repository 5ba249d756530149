package dev.orm.cli.output;

import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Expression;
import dev.orm.schema.DefaultValue.Identity;
import dev.orm.schema.DefaultValue.Literal;
import org.jspecify.annotations.Nullable;

/** A column's default as people write it. */
final class DefaultText {
    private DefaultText() {}

    /** Null where there is none. */
    static @Nullable String of(@Nullable DefaultValue value) {
        if (value instanceof Literal literal) {
            return switch (literal.kind()) {
                case STRING -> "'" + literal.text().replace("'", "''") + "'";
                case BYTES -> "X'" + literal.text() + "'";
                case NULL -> "null";
                case NUMBER, BOOLEAN -> literal.text();
            };
        }
        if (value instanceof Expression expression) {
            return expression.sql();
        }
        return value instanceof Identity ? "identity" : null;
    }
}
