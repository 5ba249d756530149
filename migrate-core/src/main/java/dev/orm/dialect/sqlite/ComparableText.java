package dev.orm.dialect.sqlite;

import dev.orm.sql.CanonicalText;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.function.Predicate;

/** SQL in the one spelling that is compared; text that ends inside of a string stays as it is. */
final class ComparableText {
    private ComparableText() {}

    static String of(String sql) {
        try {
            return CanonicalText.of(sql, SqliteSyntax.SYNTAX);
        } catch (UnterminatedException e) {
            return sql.strip();
        }
    }

    /** The same for an expression over columns, where SQLite takes {@code "x"} for a text unless it is a column. */
    static String of(String expression, Predicate<String> isColumn) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        try {
            for (Token token : Lexer.tokens(expression, SqliteSyntax.SYNTAX)) {
                if (token.text().startsWith("\"") && !isColumn.test(token.unquoted())) {
                    text.append(expression, from, token.start()).append(SqliteSyntax.SYNTAX.literal(token.unquoted()));
                    from = token.end();
                }
            }
        } catch (UnterminatedException e) {
            return expression.strip();
        }
        return of(text.append(expression.substring(from)).toString());
    }
}
