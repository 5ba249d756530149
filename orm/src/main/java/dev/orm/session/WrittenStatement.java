package dev.orm.session;

import dev.orm.sql.Lexer;
import dev.orm.sql.StatementFacts;
import dev.orm.sql.StatementReader;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.List;
import java.util.Set;

/** SQL that a person wrote: one statement. */
record WrittenStatement(String sql, Syntax syntax, List<Token> tokens) {
    /** These tell what they have done, on MySQL and MariaDB. */
    private static final Set<String> TELLING = Set.of("ANALYZE", "OPTIMIZE", "REPAIR");

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
        StatementFacts facts = facts();
        boolean changes = facts.kind() == StatementFacts.Kind.DML || facts.kind() == StatementFacts.Kind.DDL;
        if (changes && !TELLING.contains(facts.verb()) && !has("RETURNING")) {
            throw WrongAnswerException.noRows(sql);
        }
    }

    /** Before a number of changed rows is asked for. */
    void requireChange() {
        if (facts().kind() == StatementFacts.Kind.QUERY && !has("INTO")) {
            throw WrongAnswerException.rows(sql);
        }
    }

    private StatementFacts facts() {
        return StatementFacts.of(sql, syntax);
    }

    private boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.isWord(word));
    }

    WrittenStatement requireOne() {
        int statements = StatementReader.all(sql, syntax).size();
        if (statements == 0) {
            throw NotOneStatementException.none(sql);
        }
        if (statements > 1) {
            throw NotOneStatementException.several(sql);
        }
        return this;
    }
}
