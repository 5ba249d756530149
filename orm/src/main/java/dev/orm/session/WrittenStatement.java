package dev.orm.session;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.List;
import java.util.Set;

/** SQL that a person wrote: one statement. */
record WrittenStatement(String sql, List<Token> tokens) {
    /** These may have a body, with statements of its own. */
    private static final Set<String> BODIES = Set.of("CREATE", "ALTER", "BEGIN", "DECLARE", "DO");

    static WrittenStatement of(String sql, Syntax syntax) {
        return new WrittenStatement(
                sql,
                Lexer.tokens(sql, syntax).stream()
                        .filter(token -> token.kind() != Token.Kind.COMMENT)
                        .toList());
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
