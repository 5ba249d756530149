package dev.orm.mapping.tables;

import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;
import java.util.Locale;

/** Reads the SQL of a default: a constant becomes a value, anything else stays an expression. */
final class DefaultText {
    private DefaultText() {}

    static DefaultValue read(String sql) {
        String text = sql.strip();
        try {
            return read(text, Lexer.tokens(text, Syntax.standard()));
        } catch (UnterminatedException e) {
            return new DefaultValue.Expression(text);
        }
    }

    private static DefaultValue read(String text, List<Token> tokens) {
        if (Parentheses.surround(text)) {
            return new DefaultValue.Expression(Parentheses.stripped(text));
        }
        return tokens.size() == 1 || isSigned(tokens)
                ? constant(tokens.get(tokens.size() - 1), text)
                : new DefaultValue.Expression(text);
    }

    private static DefaultValue constant(Token token, String text) {
        return switch (token.kind()) {
            case NUMBER -> Literal.number(text.replace(" ", ""));
            case STRING -> isPlain(token) ? Literal.string(token.unquoted()) : new DefaultValue.Expression(text);
            case WORD -> word(token);
            default -> new DefaultValue.Expression(text);
        };
    }

    /** What a backslash means, only the database can tell. */
    private static boolean isPlain(Token string) {
        return string.text().startsWith("'") && string.text().indexOf('\\') < 0;
    }

    private static DefaultValue word(Token token) {
        return switch (token.upper()) {
            case "NULL" -> Literal.nothing();
            case "TRUE", "FALSE" ->
                new Literal(Literal.Kind.BOOLEAN, token.text().toLowerCase(Locale.ROOT));
            default -> new DefaultValue.Expression(token.text());
        };
    }

    private static boolean isSigned(List<Token> tokens) {
        return tokens.size() == 2
                && (tokens.get(0).isSymbol("-") || tokens.get(0).isSymbol("+"))
                && tokens.get(1).kind() == Token.Kind.NUMBER;
    }
}
