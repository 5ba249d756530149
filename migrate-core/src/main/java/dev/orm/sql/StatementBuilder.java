package dev.orm.sql;

import dev.orm.sql.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Gathers the tokens of one statement and knows where it ends. */
final class StatementBuilder {
    private final Syntax syntax;
    private final BlockRules blocks;
    private final Outline outline = new Outline();
    private final Deque<Token> brackets = new ArrayDeque<>();
    private @Nullable Token first;
    private int textStart = -1;
    private int textEnd;

    StatementBuilder(Syntax syntax) {
        this.syntax = syntax;
        this.blocks = BlockRules.of(syntax);
    }

    /** Takes the token, or says that it is the delimiter behind the statement. */
    boolean endsAt(Token token) {
        if (token.kind() != Kind.COMMENT && isDelimiter(token)) {
            return true;
        }
        if (token.kind() != Kind.COMMENT) {
            first = first == null ? token : first;
            outline.add(token);
        }
        textStart = textStart < 0 ? token.start() : textStart;
        textEnd = token.end();
        return false;
    }

    /** Whether anything but comments was taken. */
    boolean isEmpty() {
        return first == null;
    }

    boolean beginsWith(Token token) {
        return token.equals(first);
    }

    /** @throws UnterminatedException where a bracket or a block is still open */
    void endOfText() {
        if (!brackets.isEmpty()) {
            throw unterminated("bracket", brackets.getLast());
        }
        Token block = blocks.open();
        if (block != null) {
            throw unterminated("block", block);
        }
    }

    Statement build(int number, Lexer lexer) {
        if (first == null) {
            throw new IllegalStateException("a statement needs a token");
        }
        String sql = lexer.text(textStart, textEnd).strip();
        return new Statement(number, first.line(), first.column(), sql, outline.facts(syntax));
    }

    private boolean isDelimiter(Token token) {
        if (token.isSymbol("(")) {
            brackets.push(token);
        } else if (token.isSymbol(")")) {
            closeBracket(token);
        } else if (brackets.isEmpty()) {
            return blocks.endsAt(token);
        }
        return false;
    }

    private void closeBracket(Token token) {
        if (brackets.poll() == null) {
            throw UnopenedException.bracket(token);
        }
    }

    private static UnterminatedException unterminated(String what, Token opened) {
        return UnterminatedException.of(what, opened.line(), opened.column());
    }
}
