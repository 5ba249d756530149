package dev.orm.diff;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of values in an expression, whose order means nothing: {@code in ('A', 'B')} and PostgreSQL's {@code ARRAY[..]}. */
final class ValueLists {
    private static final Syntax BRACKETS_LIST = new Syntax('"', "\"`", Set.of(), Set.of());

    private ValueLists() {}

    /** The same text for expressions that differ only in the order of such values. */
    static String inOneOrder(String expression) {
        List<Token> tokens = Lexer.tokens(expression, BRACKETS_LIST);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            words.add(tokens.get(at).text());
            at++;
            if (at > 1 && opensList(tokens.get(at - 2), tokens.get(at - 1))) {
                int end = endOfList(tokens, at);
                List<String> values = values(tokens.subList(at, end));
                Collections.sort(values);
                words.addAll(values);
                at = end;
            }
        }
        return String.join(" ", words);
    }

    private static boolean opensList(Token before, Token token) {
        return (before.isWord("in") && token.isSymbol("(")) || (before.isWord("array") && token.isSymbol("["));
    }

    /** Where the bracket stands that closes what was opened before the position. */
    private static int endOfList(List<Token> tokens, int from) {
        int depth = 1;
        int at = from;
        while (at < tokens.size()) {
            depth += step(tokens.get(at));
            if (depth == 0) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static List<String> values(List<Token> list) {
        List<List<Token>> values = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        for (Token token : list) {
            depth += step(token);
            if (depth == 0 && token.isSymbol(",")) {
                values.add(new ArrayList<>());
            } else {
                values.get(values.size() - 1).add(token);
            }
        }
        return values.stream()
                .filter(value -> !value.isEmpty())
                .map(value -> value.stream().map(Token::text).collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int step(Token token) {
        if (token.isSymbol("(") || token.isSymbol("[")) {
            return 1;
        }
        return token.isSymbol(")") || token.isSymbol("]") ? -1 : 0;
    }
}
