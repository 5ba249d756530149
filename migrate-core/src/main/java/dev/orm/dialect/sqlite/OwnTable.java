package dev.orm.dialect.sqlite;

import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;

/**
 * A check may name its table before its columns: {@code check (users.age > 0)}. A rebuild makes the table under another
 * name, and there this would be an error; without the table's name it means the same.
 */
final class OwnTable {
    private final String table;

    OwnTable(String table) {
        this.table = table;
    }

    /** The expression with its columns by their own names. */
    String unqualified(String expression) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        try {
            List<Token> tokens = Lexer.tokens(expression, SqliteSyntax.SYNTAX);
            for (int at = 0; at + 2 < tokens.size(); at++) {
                if (isQualifier(tokens.get(at)) && tokens.get(at + 1).isSymbol(".")) {
                    text.append(expression, from, tokens.get(at).start());
                    from = tokens.get(at + 2).start();
                }
            }
        } catch (UnterminatedException e) {
            return expression;
        }
        return text.append(expression.substring(from)).toString();
    }

    private boolean isQualifier(Token token) {
        return token.isName() && Names.same(token.unquoted(), table);
    }
}
