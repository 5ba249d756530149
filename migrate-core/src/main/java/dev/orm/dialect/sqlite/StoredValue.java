package dev.orm.dialect.sqlite;

import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A default as the value that ends up in the column: {@code TRUE} is 1, {@code ('x')} is {@code 'x'}, and the column's
 * affinity makes a number of {@code '1'} or a text of {@code 1}. https://sqlite.org/datatype3.html section 3
 */
final class StoredValue {
    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?\\s*");
    private static final Pattern HEXADECIMAL = Pattern.compile("([+-]?)0[xX]([0-9a-fA-F]{1,16})");

    private StoredValue() {}

    /** Null where nothing but NULL is stored. */
    static @Nullable DefaultValue of(@Nullable DefaultValue value, Affinity affinity) {
        if (value instanceof DefaultValue.Expression expression) {
            Literal constant = constant(expression.sql());
            return constant == null
                    ? new DefaultValue.Expression(ComparableText.of(expression.sql()))
                    : stored(constant, affinity);
        }
        return value instanceof Literal literal ? stored(literal, affinity) : value;
    }

    /** The expression as a constant, where it is one. */
    private static @Nullable Literal constant(String sql) {
        try {
            TokenCursor cursor = TokenCursor.over(ExpressionText.of(TokenCursor.over(sql)));
            boolean name = cursor.peek().kind() == Token.Kind.QUOTED
                    || (cursor.peek().kind() == Token.Kind.WORD && !isConstant(cursor.peek()));
            if (name) {
                return null;
            }
            DefaultValue value = DefaultParser.read(cursor);
            return cursor.atEnd() && value instanceof Literal literal ? literal : null;
        } catch (UnreadableTextException | UnterminatedException e) {
            return null;
        }
    }

    private static boolean isConstant(Token word) {
        return word.isWord("TRUE") || word.isWord("FALSE") || word.isWord("NULL");
    }

    private static @Nullable Literal stored(Literal literal, Affinity affinity) {
        return switch (literal.kind()) {
            case NULL -> null;
            case BYTES -> new Literal(Literal.Kind.BYTES, literal.text().toUpperCase(Locale.ROOT));
            case BOOLEAN -> number(literal.text().equalsIgnoreCase("true") ? "1" : "0", affinity);
            case NUMBER -> number(literal.text(), affinity);
            case STRING ->
                affinity.isNumeric() && NUMBER.matcher(literal.text()).matches()
                        ? number(literal.text(), affinity)
                        : literal;
        };
    }

    private static Literal number(String text, Affinity affinity) {
        String digits = decimal(text.strip());
        if (!NUMBER.matcher(digits).matches()) {
            return Literal.number(digits);
        }
        String plain = plain(new BigDecimal(digits));
        boolean real = digits.matches(".*[.eE].*");
        if (affinity.isNumeric()) {
            return Literal.number(plain);
        }
        String told = real && !plain.contains(".") ? plain + ".0" : plain;
        return affinity == Affinity.TEXT ? Literal.string(told) : Literal.number(told);
    }

    private static String decimal(String text) {
        var matcher = HEXADECIMAL.matcher(text);
        return matcher.matches() ? matcher.group(1) + Long.parseUnsignedLong(matcher.group(2), 16) : text;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
