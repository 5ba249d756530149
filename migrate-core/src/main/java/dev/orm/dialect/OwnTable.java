package dev.orm.dialect;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;

/**
 * A check may name its table before its columns: {@code check (users.age > 0)}. Where the table is made under another
 * name this would be an error, and some servers leave it out; without the table's name it means the same.
 *
 * @param syntax in which the expressions are written
 */
public record OwnTable(String table, Syntax syntax) {

    /** The expression with its columns by their own names. */
    public String unqualified(String expression) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        try {
            List<Token> tokens = Lexer.tokens(expression, syntax);
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
        return token.isName() && token.unquoted().equalsIgnoreCase(table);
    }
}
