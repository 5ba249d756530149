package dev.orm.mapping.tables;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;

/** The parentheses around a whole expression, which expressions in a schema stand without. */
final class Parentheses {

    private Parentheses() {}

    static String stripped(String sql) {
        String text = sql.strip();
        while (surround(text)) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** Whether one pair surrounds the whole. */
    static boolean surround(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return false;
        }
        try {
            return closes(Lexer.tokens(text, Syntax.standard()));
        } catch (UnterminatedException e) {
            return false;
        }
    }

    private static boolean closes(List<Token> tokens) {
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.get(at).isSymbol("(") ? 1 : 0;
            depth -= tokens.get(at).isSymbol(")") ? 1 : 0;
            if (depth == 0) {
                return at == tokens.size() - 1;
            }
        }
        return false;
    }
}
