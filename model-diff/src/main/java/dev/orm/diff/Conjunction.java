package dev.orm.diff;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an expression asks for at once: {@code a > 0 and b in (1, 2)} are two things, in whichever check they stand. */
final class Conjunction {
    private static final Syntax BRACKETS_LIST = new Syntax('"', "\"`", Set.of(), Set.of());

    private final String text;
    private final List<Token> tokens;

    private Conjunction(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text, BRACKETS_LIST);
    }

    /** The members, each in one order of its listed values. */
    static List<String> members(String expression) {
        return new Conjunction(unwrapped(expression.strip())).members();
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
        int depth = 0;
        int between = 0;
        int from = 0;
        for (Token token : tokens) {
            depth += step(token);
            if (depth > 0) {
                continue;
            }
            if (token.isWord("or")) {
                return List.of(ValueLists.inOneOrder(text));
            }
            between += token.isWord("between") ? 1 : 0;
            if (token.isWord("and") && between > 0) {
                between--;
            } else if (token.isWord("and")) {
                members.add(text.substring(from, token.start()));
                from = token.end();
            }
        }
        members.add(text.substring(from));
        return members.size() == 1
                ? List.of(ValueLists.inOneOrder(text))
                : members.stream().flatMap(member -> members(member).stream()).toList();
    }

    private static int step(Token token) {
        if (token.isSymbol("(") || token.isSymbol("[") || token.isWord("case")) {
            return 1;
        }
        return token.isSymbol(")") || token.isSymbol("]") || token.isWord("end") ? -1 : 0;
    }

    /** Without the parentheses around the whole. */
    private static String unwrapped(String text) {
        List<Token> tokens = Lexer.tokens(text, BRACKETS_LIST);
        int depth = 0;
        for (Token token : tokens) {
            depth += step(token);
            if (depth == 0 && token.end() < text.length()) {
                return text;
            }
        }
        boolean whole = !tokens.isEmpty() && tokens.get(0).isSymbol("(");
        return whole ? unwrapped(text.substring(1, text.length() - 1).strip()) : text;
    }
}
