package dev.orm.diff;

import dev.orm.sql.Lexer;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at expressions and definitions as words, where what they mean does not matter. */
final class SqlWords {
    private static final Syntax ANY_QUOTES = new Syntax('"', "\"`[", Set.of(), Set.of());

    /** Constants stand in brackets too: {@code ARRAY['A', 'B']}. */
    private static final Syntax BRACKETS_LIST = new Syntax('"', "\"`", Set.of(), Set.of());

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

    /** The texts in {@code column in ('A', 'B')}; none where the expression is anything else. */
    static List<String> listedTexts(String expression, String column) {
        List<Token> tokens = tokens(expression);
        boolean list = tokens.size() > 4
                && folded(tokens.get(0)).equals(column.toLowerCase(Locale.ROOT))
                && tokens.get(1).isWord("in")
                && tokens.get(2).isSymbol("(")
                && tokens.get(tokens.size() - 1).isSymbol(")");
        List<Token> listed = list ? tokens.subList(3, tokens.size() - 1) : List.of();
        boolean texts = listed.stream().allMatch(token -> token.kind() == Token.Kind.STRING || token.isSymbol(","));
        return texts
                ? listed.stream()
                        .filter(token -> !token.isSymbol(","))
                        .map(Token::unquoted)
                        .toList()
                : List.of();
    }

    /** The n in {@code column between 0 and n}; empty where the expression is anything else. */
    static OptionalInt highestPosition(String expression, String column) {
        List<Token> tokens = tokens(expression);
        boolean range = tokens.size() == 5
                && folded(tokens.get(0)).equals(column.toLowerCase(Locale.ROOT))
                && tokens.get(1).isWord("between")
                && tokens.get(2).text().equals("0")
                && tokens.get(3).isWord("and");
        return range && tokens.get(4).text().matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(tokens.get(4).text()))
                : OptionalInt.empty();
    }

    /** The constants of texts in an expression, as whichever database spells it. */
    static List<String> texts(String expression) {
        return tokens(expression, BRACKETS_LIST).stream()
                .filter(token -> token.kind() == Token.Kind.STRING)
                .map(Token::unquoted)
                .distinct()
                .toList();
    }

    /** The highest whole number in an expression. */
    static OptionalInt highestNumber(String expression) {
        return tokens(expression, BRACKETS_LIST).stream()
                .filter(token ->
                        token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{1,9}"))
                .mapToInt(token -> Integer.parseInt(token.text()))
                .max();
    }

    static boolean mentions(String expression, String name) {
        return MentionedNames.in(expression, ANY_QUOTES).contains(name);
    }

    private static List<Token> tokens(String sql) {
        return tokens(sql, ANY_QUOTES);
    }

    /** None where the text is no standard SQL: MySQL writes {@code 'it\'s'}. Such a text tells nothing. */
    private static List<Token> tokens(String sql, Syntax syntax) {
        try {
            return Lexer.tokens(sql, syntax);
        } catch (UnterminatedException e) {
            return List.of();
        }
    }

    private static String folded(Token token) {
        return token.unquoted().toLowerCase(Locale.ROOT);
    }
}
