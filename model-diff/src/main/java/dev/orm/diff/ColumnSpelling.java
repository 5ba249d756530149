package dev.orm.diff;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Spells the columns in an expression where unquoted names fold to lower case. */
final class ColumnSpelling {
    private ColumnSpelling() {}

    /**
     * @param columns the columns as their table calls them: a name in quotes is one of these or none, as the collation
     *     {@code "C"} beside a column {@code c}
     * @param spelt the name that stands for a name
     */
    static String in(String expression, Syntax syntax, Collection<String> columns, UnaryOperator<String> spelt) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        try {
            List<Token> tokens = Lexer.allTokens(expression, syntax);
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                String name = meant(token);
                boolean other = token.kind() == Token.Kind.QUOTED && !columns.contains(name);
                if (token.isName()
                        && !other
                        && !isCall(tokens, at)
                        && !spelt.apply(name).equals(name)) {
                    text.append(expression, from, token.start()).append(syntax.name(spelt.apply(name)));
                    from = token.end();
                }
            }
        } catch (UnterminatedException e) {
            return expression;
        }
        return text.append(expression.substring(from)).toString();
    }

    private static String meant(Token token) {
        boolean plain = token.kind() == Token.Kind.WORD;
        return plain ? token.text().toLowerCase(Locale.ROOT) : token.unquoted();
    }

    private static boolean isCall(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isSymbol("(");
    }
}
