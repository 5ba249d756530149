package dev.orm.dialect.mysql;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Expressions in the one spelling that is compared, token by token; what only a server can tell stays. */
final class ExpressionText {
    private static final Set<String> NOW = Set.of("now", "localtime", "localtimestamp", "current_timestamp");
    private static final Map<String, String> SYNONYMS = Map.of(
            "curdate", "current_date",
            "curtime", "current_time",
            "ucase", "upper",
            "lcase", "lower");
    private static final Map<String, String> OPERATORS = Map.of("!=", "<>", "&&", "and");
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private final Syntax syntax;
    private final Literals literals;

    ExpressionText(Syntax syntax) {
        this.syntax = syntax;
        this.literals = new Literals(syntax);
    }

    /** Without outer parentheses, comments and introducers; names and words in lower case, in quotes where they must. */
    String canonical(String expression) {
        try {
            return spelled(PlainConditions.bared(unwrapped(expression)));
        } catch (UnterminatedException e) {
            return expression.strip();
        }
    }

    /** As a person would write it: without outer parentheses and introducers, names in quotes only where they must. */
    String readable(String shown) {
        try {
            List<Token> tokens = unwrapped(Lexer.tokens(shown, syntax));
            StringBuilder text = new StringBuilder();
            int from = tokens.isEmpty() ? 0 : tokens.get(0).start();
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                boolean introduces = Literals.isIntroducer(token)
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).kind() == Token.Kind.STRING;
                if (introduces || token.kind() == Token.Kind.QUOTED) {
                    text.append(shown, from, token.start()).append(introduces ? "" : syntax.name(token.unquoted()));
                    from = introduces ? tokens.get(at + 1).start() : token.end();
                }
            }
            int end = tokens.isEmpty()
                    ? shown.length()
                    : tokens.get(tokens.size() - 1).end();
            return text.append(shown, from, end).toString();
        } catch (UnterminatedException e) {
            return shown.strip();
        }
    }

    /** The tokens that say something, less the parentheses around the whole. */
    List<Token> unwrapped(String expression) {
        List<Token> tokens = new ArrayList<>(Lexer.tokens(expression, syntax));
        for (int at = tokens.size() - 2; at >= 0; at--) {
            if (Literals.isIntroducer(tokens.get(at)) && tokens.get(at + 1).kind() == Token.Kind.STRING) {
                tokens.remove(at);
            }
        }
        return unwrapped(tokens);
    }

    static List<Token> unwrapped(List<Token> tokens) {
        List<Token> inner = tokens;
        while (inner.size() > 2 && inner.get(0).isSymbol("(") && closing(inner, 0) == inner.size() - 1) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return inner;
    }

    /** Index of the parenthesis that closes the one at that index. */
    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int at = open; at < tokens.size(); at++) {
            depth += tokens.get(at).isSymbol("(") ? 1 : 0;
            if (tokens.get(at).isSymbol(")") && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private String spelled(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            text.append(at == 0 || isArguments(tokens, at) ? "" : " ");
            if (isNow(token)) {
                int digits = digitsBehind(tokens, at);
                text.append(digits > 0 ? "current_timestamp(" + digits + ")" : "current_timestamp");
                at = endOfCall(tokens, at);
            } else if (SYNONYMS.containsKey(word(token)) && endOfCall(tokens, at) > at) {
                text.append(SYNONYMS.getOrDefault(word(token), ""));
                at += isEmptyCall(tokens, at) ? 2 : 0;
            } else {
                text.append(spelled(token));
            }
        }
        return text.toString();
    }

    /** Some functions are only found where no blank stands before their arguments. */
    private boolean isArguments(List<Token> tokens, int at) {
        Token before = tokens.get(at - 1);
        return tokens.get(at).isSymbol("(")
                && before.kind() == Token.Kind.WORD
                && !syntax.reservedWords().contains(before.upper());
    }

    private static boolean isNow(Token token) {
        return NOW.contains(word(token));
    }

    private static String word(Token token) {
        return token.kind() == Token.Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isEmptyCall(List<Token> tokens, int at) {
        return endOfCall(tokens, at) == at + 2;
    }

    private static int endOfCall(List<Token> tokens, int at) {
        boolean call = at + 1 < tokens.size() && tokens.get(at + 1).isSymbol("(");
        return call ? closing(tokens, at + 1) : at;
    }

    private static int digitsBehind(List<Token> tokens, int at) {
        boolean precise = endOfCall(tokens, at) == at + 3 && tokens.get(at + 2).kind() == Token.Kind.NUMBER;
        return precise ? Integer.parseInt(tokens.get(at + 2).text()) : 0;
    }

    private String spelled(Token token) {
        return switch (token.kind()) {
            case WORD -> token.text().toLowerCase(Locale.ROOT);
            case QUOTED -> name(token.unquoted().toLowerCase(Locale.ROOT));
            case STRING -> literals.canonical(token);
            case SYMBOL -> OPERATORS.getOrDefault(token.text(), token.text());
            default -> token.text();
        };
    }

    private String name(String name) {
        boolean plain =
                PLAIN.matcher(name).matches() && !syntax.reservedWords().contains(name.toUpperCase(Locale.ROOT));
        return plain ? name : syntax.quoted(name);
    }
}
