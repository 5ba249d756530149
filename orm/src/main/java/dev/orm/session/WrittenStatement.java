package dev.orm.session;

import dev.orm.sql.Lexer;
import dev.orm.sql.StatementFacts;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.List;
import java.util.Set;

/** SQL that a person wrote: one statement. */
record WrittenStatement(String sql, Syntax syntax, List<Token> tokens) {
    /** These may have a body, with statements of its own. */
    private static final Set<String> BODIES = Set.of("CREATE", "ALTER", "BEGIN", "DECLARE", "DO");

    static WrittenStatement of(String sql, Syntax syntax) {
        return new WrittenStatement(
                sql,
                syntax,
                Lexer.tokens(sql, syntax).stream()
                        .filter(token -> token.kind() != Token.Kind.COMMENT)
                        .toList());
    }

    /** Before rows are asked for. */
    void requireRows() {
        StatementFacts.Kind kind = kind();
        boolean changes = kind == StatementFacts.Kind.DML || kind == StatementFacts.Kind.DDL;
        if (changes && !has("RETURNING")) {
            throw WrongAnswerException.noRows(sql);
        }
    }

    /** Before a number of changed rows is asked for. */
    void requireChange() {
        if (kind() == StatementFacts.Kind.QUERY && !has("INTO")) {
            throw WrongAnswerException.rows(sql);
        }
    }

    private StatementFacts.Kind kind() {
        return StatementFacts.of(sql, syntax).kind();
    }

    private boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.isWord(word));
    }

    WrittenStatement requireOne() {
        List<Token> words =
                tokens.stream().dropWhile(token -> token.isSymbol(";")).toList();
        if (words.isEmpty()) {
            throw NotOneStatementException.none(sql);
        }
        boolean another =
                words.stream().dropWhile(token -> !token.isSymbol(";")).anyMatch(token -> !token.isSymbol(";"));
        if (another && !BODIES.contains(words.get(0).upper())) {
            throw NotOneStatementException.several(sql);
        }
        return this;
    }
}
