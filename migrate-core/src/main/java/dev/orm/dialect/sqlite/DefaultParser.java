package dev.orm.dialect.sqlite;

import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.sql.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Reads what stands behind DEFAULT. A bare word that is no keyword, and a name in quotes, are strings there.
 * https://sqlite.org/syntax/column-constraint.html
 */
final class DefaultParser {
    private static final Set<String> CLOCKS = Set.of("CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME");

    /** Words that are the same with and without parentheses. */
    private static final Set<String> CONSTANTS = Set.of("TRUE", "FALSE", "NULL");

    private DefaultParser() {}

    static DefaultValue read(TokenCursor cursor) {
        Token first = cursor.peek();
        if (first.isSymbol("(")) {
            return expression(ExpressionText.of(cursor.parenthesized()));
        }
        if (isSign(first)) {
            return signed(cursor);
        }
        return CLOCKS.contains(first.upper())
                ? new DefaultValue.Expression(cursor.next().text())
                : literal(cursor);
    }

    private static DefaultValue expression(String sql) {
        return CONSTANTS.contains(sql.toUpperCase(Locale.ROOT))
                ? literal(TokenCursor.over(sql))
                : new DefaultValue.Expression(sql);
    }

    /** A constant without a sign. */
    static Literal literal(TokenCursor cursor) {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case NUMBER -> Literal.number(cursor.next().text());
            case STRING -> string(cursor);
            case QUOTED -> Literal.string(cursor.next().unquoted());
            case WORD -> word(cursor.next());
            default -> throw cursor.unreadable();
        };
    }

    private static DefaultValue signed(TokenCursor cursor) {
        String sign = cursor.next().text();
        if (cursor.peek().kind() != Token.Kind.NUMBER) {
            throw cursor.unreadable();
        }
        return Literal.number(sign + cursor.next().text());
    }

    private static Literal string(TokenCursor cursor) {
        if (TokenCursor.isPlainString(cursor.peek())) {
            return Literal.string(cursor.next().unquoted());
        }
        String text = cursor.peek().text();
        if (!text.startsWith("x'") && !text.startsWith("X'")) {
            throw cursor.unreadable();
        }
        cursor.next();
        return new Literal(Literal.Kind.BYTES, text.substring(2, text.length() - 1));
    }

    private static Literal word(Token word) {
        return switch (word.upper()) {
            case "NULL" -> Literal.nothing();
            case "TRUE", "FALSE" ->
                new Literal(Literal.Kind.BOOLEAN, word.text().toLowerCase(Locale.ROOT));
            default -> Literal.string(word.text());
        };
    }

    static boolean isSign(Token token) {
        return token.isSymbol("+") || token.isSymbol("-");
    }
}
