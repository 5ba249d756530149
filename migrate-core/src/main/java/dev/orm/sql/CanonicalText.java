package dev.orm.sql;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions in one spelling, so that two that differ only in case, blanks, quotes or comments are equal texts.
 *
 * <p>For comparing, never for running: literals stay as they are ({@code 1.0} is not {@code 1}).
 */
public final class CanonicalText {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private CanonicalText() {}

    /**
     * The tokens with one blank between them: no comments, no outer parentheses, keywords and names in lower case, a
     * name in (double) quotes only where it needs them, {@code <>} and {@code =} for {@code !=} and {@code ==}.
     */
    public static String of(String expression, Syntax syntax) {
        return withoutOuterParentheses(Lexer.tokens(expression, syntax)).stream()
                .map(token -> canonical(token, syntax))
                .collect(Collectors.joining(" "));
    }

    private static List<Token> withoutOuterParentheses(List<Token> tokens) {
        List<Token> inner = tokens;
        while (inner.size() > 2 && inner.get(0).isSymbol("(") && closingOfFirst(inner) == inner.size() - 1) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return inner;
    }

    private static int closingOfFirst(List<Token> tokens) {
        int depth = 0;
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.get(index).isSymbol("(")) {
                depth++;
            } else if (tokens.get(index).isSymbol(")") && --depth == 0) {
                return index;
            }
        }
        return -1;
    }

    private static String canonical(Token token, Syntax syntax) {
        return switch (token.kind()) {
            case WORD -> canonicalWord(token.text().toLowerCase(Locale.ROOT));
            case QUOTED -> canonicalName(token.unquoted(), syntax);
            case SYMBOL -> canonicalOperator(token.text());
            default -> token.text();
        };
    }

    /** A word of other letters than keywords have is a name, which some databases put into quotes when they rename. */
    private static String canonicalWord(String word) {
        return PLAIN.matcher(word).matches() ? word : '"' + word + '"';
    }

    /** Where unquoted names fold, a quoted one keeps its case; elsewhere names ignore case, quoted or not. */
    private static String canonicalName(String name, Syntax syntax) {
        String folded = syntax.has(Syntax.Feature.FOLDS_TO_LOWER_CASE) ? name : name.toLowerCase(Locale.ROOT);
        boolean plain =
                PLAIN.matcher(folded).matches() && !syntax.reservedWords().contains(folded.toUpperCase(Locale.ROOT));
        return plain ? folded : '"' + folded.replace("\"", "\"\"") + '"';
    }

    private static String canonicalOperator(String operator) {
        return switch (operator) {
            case "!=" -> "<>";
            case "==" -> "=";
            default -> operator;
        };
    }
}
