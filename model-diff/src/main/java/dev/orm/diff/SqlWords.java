package dev.orm.diff;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at expressions and definitions as words, where what they mean does not matter. */
final class SqlWords {
    private static final Syntax ANY_QUOTES = new Syntax('"', "\"`[", Set.of(), Set.of());

    private SqlWords() {}

    /** The expression without its constants: {@code status in ('A', 'B')} and {@code status in ('C')} are one shape. */
    static String shape(String expression) {
        return tokens(expression).stream()
                .filter(token -> token.kind() != Token.Kind.STRING && token.kind() != Token.Kind.NUMBER)
                .filter(token -> !token.isSymbol(","))
                .map(SqlWords::folded)
                .collect(Collectors.joining(" "));
    }

    /** Whether the expression lists the values or the range that something may have. */
    static boolean isValueList(String expression) {
        return tokens(expression).stream().anyMatch(token -> token.isWord("in") || token.isWord("between"));
    }

    private static List<Token> tokens(String sql) {
        return Lexer.tokens(sql, ANY_QUOTES);
    }

    private static String folded(Token token) {
        return token.unquoted().toLowerCase(Locale.ROOT);
    }
}
