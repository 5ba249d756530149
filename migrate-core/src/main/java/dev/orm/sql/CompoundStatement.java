package dev.orm.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Blocks within blocks. None of their words is reserved: they count where a statement begins, so that a column may be
 * named {@code end} and a function {@code if}.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/sql-compound-statements.html">Compound statements</a>
 */
final class CompoundStatement {
    private static final String EXPRESSION = "CASE in an expression";
    private static final Set<String> OPENING = Set.of("BEGIN", "IF", "CASE", "LOOP", "REPEAT", "WHILE", "FOR");
    private static final Set<String> DIRECTLY_FOLLOWED = Set.of("BEGIN", "LOOP", "REPEAT");
    private static final Set<String> BEFORE_STATEMENTS = Set.of("THEN", "ELSE", "DO", ":");

    private final Deque<String> open = new ArrayDeque<>();
    private int openedAt;
    private boolean statementBegins = true;
    private boolean declares;
    private boolean handles;
    private boolean behindEnd;
    private String before = "";

    /** Whether a block begins with the word. */
    static boolean opens(String word) {
        return OPENING.contains(word);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Where the outermost block was opened. */
    int openedAt() {
        return openedAt;
    }

    void take(String token, int offset) {
        if (token.equals(";")) {
            endStatement();
        } else if (EXPRESSION.equals(open.peek())) {
            takeInExpression(token);
        } else if (!behindEnd) {
            takeInStatement(token, offset);
        }
        before = token;
    }

    private void endStatement() {
        statementBegins = true;
        declares = false;
        handles = false;
        behindEnd = false;
    }

    private void takeInExpression(String token) {
        if (before.equals(".")) {
            return;
        }
        if (token.equals("END")) {
            open.pop();
        } else if (token.equals("CASE")) {
            open.push(EXPRESSION);
        }
    }

    private void takeInStatement(String token, int offset) {
        if (token.equals("END") && (statementBegins || "REPEAT".equals(open.peek()))) {
            open.poll();
            behindEnd = true;
            statementBegins = false;
        } else if (OPENING.contains(token) && (statementBegins || (handles && !token.equals("FOR")))) {
            open(token, offset);
            statementBegins = DIRECTLY_FOLLOWED.contains(token);
        } else if (token.equals("CASE") && !before.equals(".")) {
            open(EXPRESSION, offset);
        } else {
            declares |= statementBegins && token.equals("DECLARE");
            handles |= declares && token.equals("HANDLER");
            statementBegins = BEFORE_STATEMENTS.contains(token);
        }
    }

    private void open(String block, int offset) {
        openedAt = open.isEmpty() ? offset : openedAt;
        open.push(block);
        handles = false;
    }
}
