package dev.orm.diff;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what {@link ColumnDefinition#text} wrote. */
final class DefinitionReader {
    private static final Syntax ANY_QUOTES = new Syntax('"', "\"`", Set.of(), Set.of());
    private static final Set<String> TAKES_ANOTHER = Set.of("not", "no", "default", "collate", "comment", "option");

    private final String text;
    private final List<Token> tokens;

    DefinitionReader(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text, ANY_QUOTES);
    }

    /** Whether the expression ends where its parentheses do, for whoever reads it without its database. */
    static boolean canHold(String expression) {
        int depth = 0;
        try {
            for (Token token : Lexer.allTokens(expression, ANY_QUOTES)) {
                depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
                if (depth < 0 || token.kind() == Token.Kind.COMMENT) {
                    return false;
                }
            }
        } catch (UnterminatedException e) {
            return false;
        }
        return depth == 0;
    }

    ColumnDefinition read() {
        boolean created = tokens.isEmpty() || !tokens.get(0).isWord("altered");
        Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);
        if (created) {
            for (Aspect aspect : Aspect.values()) {
                aspects.put(aspect, aspect == Aspect.NULLABLE ? ColumnDefinition.NULL : "");
            }
        }
        phrases(created ? 0 : 1).forEach(phrase -> read(phrase, aspects));
        return new ColumnDefinition(created, aspects);
    }

    private void read(List<Token> phrase, Map<Aspect, String> aspects) {
        Token first = phrase.get(0);
        if (first.isWord("no") && phrase.size() > 1) {
            Aspect.opening(phrase.get(1).text()).ifPresent(aspect -> aspects.put(aspect, ""));
        } else if (first.isWord("type") && phrase.size() > 1) {
            aspects.put(Aspect.TYPE, source(phrase.subList(1, phrase.size())));
        } else {
            Aspect aspect = Aspect.opening(first.text()).orElse(Aspect.TYPE);
            aspects.merge(
                    aspect, source(phrase), (before, more) -> before.startsWith("option") ? before + " " + more : more);
        }
    }

    private List<List<Token>> phrases(int from) {
        List<List<Token>> phrases = new ArrayList<>();
        int depth = 0;
        for (Token token : tokens.subList(from, tokens.size())) {
            if (phrases.isEmpty() || (depth == 0 && opens(token, phrases.get(phrases.size() - 1)))) {
                phrases.add(new ArrayList<>());
            }
            phrases.get(phrases.size() - 1).add(token);
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
        }
        return phrases;
    }

    private static boolean opens(Token token, List<Token> current) {
        boolean taken = current.size() == 1
                && TAKES_ANOTHER.contains(current.get(0).text().toLowerCase(Locale.ROOT));
        return !taken
                && token.kind() == Token.Kind.WORD
                && (token.isWord("no") || Aspect.opening(token.text()).isPresent());
    }

    private String source(List<Token> phrase) {
        return text.substring(
                phrase.get(0).start(), phrase.get(phrase.size() - 1).end());
    }
}
