package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import dev.orm.sql.Token.Kind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers the tokens of one statement after the other and knows where each ends. */
final class StatementBuilder {
    private static final int NONE = -1;

    private final Lexer lexer;
    private final Syntax syntax;
    private final Outline outline = new Outline();
    private final boolean runsComments;
    private final Supplier<BlockRules> rules;
    private BlockRules blocks;
    private int depth;
    private int openedAt;
    private int first;
    private int textStart;
    private int textEnd;
    private boolean holdsExecutable;

    StatementBuilder(Lexer lexer, Syntax syntax) {
        this.lexer = lexer;
        this.syntax = syntax;
        this.runsComments = syntax.has(Feature.EXECUTABLE_COMMENTS);
        this.rules = BlockRules.of(syntax);
        this.blocks = rules.get();
    }

    /** Forgets what was gathered. */
    void clear() {
        outline.clear();
        blocks = rules.get();
        depth = 0;
        first = NONE;
        textStart = NONE;
        holdsExecutable = false;
        lexer.betweenStatements(true);
    }

    /** Whether nothing but comments was taken. */
    boolean isEmpty() {
        return first == NONE;
    }

    /** Where the statement begins, comments aside. */
    int first() {
        return first;
    }

    /** Whether the token that the lexer stands at is the delimiter behind the statement. */
    boolean endsHere() {
        return depth == 0 && lexer.isDelimiter() && !(blocks.inBlock() && lexer.symbol() == ';');
    }

    /** Takes the token that the lexer stands at. */
    void take() {
        textStart = textStart == NONE ? lexer.start() : textStart;
        textEnd = lexer.end();
        if (lexer.kind() != Kind.COMMENT) {
            begin();
            takeToken();
        } else if (runsComments && lexer.isExecutable()) {
            begin();
            holdsExecutable = true;
        }
    }

    private void begin() {
        if (first == NONE) {
            first = lexer.start();
            lexer.betweenStatements(false);
        }
    }

    private void takeToken() {
        switch (lexer.symbol()) {
            case '(' -> open();
            case ')' -> close();
            default -> {
                outline.take(lexer, depth);
                if (depth == 0 && !blocks.isDecided()) {
                    blocks.take(lexer.upper(), lexer.start());
                }
            }
        }
    }

    /** @throws UnterminatedException where a bracket or a block is still open */
    void refuseOpen() {
        if (depth > 0) {
            throw UnterminatedException.of("bracket", lexer.place(openedAt));
        }
        if (blocks.inBlock()) {
            throw UnterminatedException.of("block", lexer.place(blocks.openedAt()));
        }
    }

    /** @param data what {@code COPY ... FROM STDIN} reads, null for anything else */
    Statement build(int number, @Nullable String data) {
        Place place = lexer.place(first);
        String sql = sql();
        StatementFacts facts =
                holdsExecutable ? ExecutableComments.facts(sql, syntax) : FactsReader.read(outline, syntax);
        return new Statement(number, place.line(), place.column(), sql, facts, data);
    }

    /** Whether it reads rows from the lines behind it. */
    boolean readsData() {
        sql();
        OutlineCursor cursor = new OutlineCursor(outline, syntax);
        return cursor.skip("COPY") && cursor.find("FROM") && cursor.skip("FROM", "STDIN");
    }

    private String sql() {
        String sql = lexer.textWithoutBlanks(textStart, textEnd);
        outline.over(sql, textStart);
        return sql;
    }

    private void open() {
        outline.takeBracket(lexer);
        openedAt = depth == 0 ? lexer.start() : openedAt;
        depth++;
    }

    private void close() {
        if (depth == 0) {
            throw UnopenedException.bracket(lexer.place(lexer.start()));
        }
        outline.takeBracket(lexer);
        depth--;
    }
}
