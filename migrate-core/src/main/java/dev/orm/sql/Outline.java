package dev.orm.sql;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a statement that stand outside its brackets, and its first one: enough to know what it does. */
final class Outline {
    private final List<Token> tokens = new ArrayList<>();
    private int depth;
    private boolean onlyRowsFollow;

    void add(Token token) {
        if (token.isSymbol("(")) {
            depth++;
        } else if (token.isSymbol(")")) {
            depth--;
        } else if (depth == 0 && !onlyRowsFollow) {
            tokens.add(token);
            onlyRowsFollow = token.isWord("VALUES");
            return;
        }
        if (tokens.isEmpty()) {
            tokens.add(token);
        }
    }

    StatementFacts facts(Syntax syntax) {
        return new FactsReader(new OutlineCursor(tokens, syntax)).read();
    }
}
