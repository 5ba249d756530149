package dev.orm.dialect.postgresql;

import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands behind DEFAULT as a value: a constant, with or without the server's cast, or an expression. */
final class DefaultReader {
    /** Words that go on behind a type, and are none of its. */
    private static final Set<String> OPERATORS =
            Set.of("IS", "ISNULL", "NOTNULL", "NOT", "AND", "OR", "IN", "LIKE", "ILIKE", "BETWEEN", "COLLATE", "AT");

    private DefaultReader() {}

    static DefaultValue read(String text) {
        try {
            String inner = unwrapped(text.strip());
            List<Token> tokens = Lexer.tokens(inner, PostgresqlSyntax.SYNTAX);
            boolean sign = tokens.size() > 1
                    && (tokens.get(0).isSymbol("-") || tokens.get(0).isSymbol("+"))
                    && tokens.get(1).kind() == Token.Kind.NUMBER;
            int rest = sign ? 2 : 1;
            boolean constant = !tokens.isEmpty() && isOnlyCast(tokens, Math.min(rest, tokens.size()));
            return constant ? constant(tokens, sign, inner) : new DefaultValue.Expression(inner);
        } catch (UnterminatedException e) {
            return new DefaultValue.Expression(text);
        }
    }

    private static DefaultValue constant(List<Token> tokens, boolean sign, String text) {
        Token first = tokens.get(0);
        if (sign) {
            return Literal.number(
                    (first.isSymbol("-") ? "-" : "") + tokens.get(1).text());
        }
        if (first.kind() == Token.Kind.NUMBER) {
            return Literal.number(first.text());
        }
        if (first.kind() == Token.Kind.STRING && first.text().startsWith("'")) {
            return Literal.string(first.unquoted());
        }
        if (first.isWord("true") || first.isWord("false")) {
            return new Literal(Literal.Kind.BOOLEAN, first.text().toLowerCase(Locale.ROOT));
        }
        return first.isWord("null") ? Literal.nothing() : new DefaultValue.Expression(text);
    }

    /** Nothing, or {@code ::} and a type. */
    private static boolean isOnlyCast(List<Token> tokens, int from) {
        if (from == tokens.size()) {
            return true;
        }
        boolean registered = tokens.get(tokens.size() - 1).isWord("regclass");
        return tokens.get(from).isSymbol("::")
                && !registered
                && tokens.subList(from + 1, tokens.size()).stream().allMatch(DefaultReader::isOfType);
    }

    private static boolean isOfType(Token token) {
        return (token.isName() && !OPERATORS.contains(token.upper()))
                || token.kind() == Token.Kind.NUMBER
                || (token.kind() == Token.Kind.SYMBOL && "()[],.".contains(token.text()));
    }

    /** The text without parentheses around the whole. */
    static String unwrapped(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return text;
        }
        List<Token> tokens = Lexer.tokens(text, PostgresqlSyntax.SYNTAX);
        int depth = 0;
        for (Token token : tokens) {
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth == 0 && token.end() < text.length()) {
                return text;
            }
        }
        return unwrapped(text.substring(1, text.length() - 1).strip());
    }
}
