package dev.orm.operation;

import dev.orm.sql.Token;
import java.util.List;
import java.util.Set;

/** Where in a statement a name must be that of a table. */
final class TablePositions {
    private static final Set<String> BEFORE_A_TABLE =
            Set.of("FROM", "JOIN", "INTO", "UPDATE", "TABLE", "REFERENCES", "IN");
    /** {@code create or replace temporary trigger} */
    private static final int WORDS_UP_TO_TRIGGER = 5;

    private static final Set<String> CONFLICT = Set.of("ROLLBACK", "ABORT", "FAIL", "IGNORE", "REPLACE");
    private static final Set<String> END_OF_FROM =
            Set.of("WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "SET", "SELECT", "UNION", "ON", "USING", "VALUES");

    private TablePositions() {}

    static boolean at(List<Token> tokens, int at) {
        if (!tokens.get(at).isName() || qualifies(tokens, at) || at == 0) {
            return false;
        }
        Token previous = tokens.get(at - 1);
        if (previous.isSymbol(".")) {
            return at > 2 && follows(tokens, at - 2);
        }
        return follows(tokens, at);
    }

    /** Whether a dot follows: {@code users} in {@code users.id}. */
    static boolean qualifies(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isSymbol(".");
    }

    private static boolean follows(List<Token> tokens, int at) {
        Token previous = tokens.get(at - 1);
        boolean updateOr = CONFLICT.contains(previous.upper())
                && at > 2
                && tokens.get(at - 2).isWord("or")
                && tokens.get(at - 3).isWord("update");
        return BEFORE_A_TABLE.contains(previous.upper())
                || isOnOfTrigger(tokens, at - 1)
                || updateOr
                || ((previous.isSymbol(",") || previous.isSymbol("(")) && inFrom(tokens, at - 1));
    }

    /** The first ON of a trigger's text stands before its table, any other one before the condition of a join. */
    private static boolean isOnOfTrigger(List<Token> tokens, int at) {
        boolean trigger = tokens.stream().limit(WORDS_UP_TO_TRIGGER).anyMatch(token -> token.isWord("trigger"));
        return trigger
                && tokens.get(at).isWord("on")
                && tokens.subList(0, at).stream().noneMatch(token -> token.isWord("on"));
    }

    private static boolean inFrom(List<Token> tokens, int from) {
        int depth = 0;
        for (int at = from; at >= 0; at--) {
            Token token = tokens.get(at);
            depth += token.isSymbol(")") ? 1 : token.isSymbol("(") && depth > 0 ? -1 : 0;
            String word = token.upper();
            if (depth == 0 && (END_OF_FROM.contains(word) || token.isSymbol(";"))) {
                return false;
            }
            if (depth == 0 && (word.equals("FROM") || word.equals("JOIN"))) {
                return true;
            }
        }
        return false;
    }
}
