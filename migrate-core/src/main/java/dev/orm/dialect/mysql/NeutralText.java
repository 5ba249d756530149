package dev.orm.dialect.mysql;

import dev.orm.schema.Column;
import dev.orm.schema.Table;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A model's expression in the server's quotes: where {@code "x"} is a column it is a name, and a column whose name is a
 * word here, but not in the standard, gets quotes.
 */
final class NeutralText {
    private static final Set<String> STANDARD = Syntax.standard().reservedWords();

    private final Syntax syntax;
    private final Set<String> columns;

    NeutralText(Syntax syntax, Table table) {
        this.syntax = syntax;
        this.columns = table.columns().stream()
                .map(Column::name)
                .map(NeutralText::folded)
                .collect(Collectors.toSet());
    }

    String requoted(String expression) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        try {
            List<Token> tokens = Lexer.tokens(expression, syntax);
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                boolean call = at + 1 < tokens.size() && tokens.get(at + 1).isSymbol("(");
                if (isQuotedColumn(token) || (!call && isReservedColumn(token))) {
                    text.append(expression, from, token.start()).append(syntax.name(inner(token)));
                    from = token.end();
                }
            }
        } catch (UnterminatedException e) {
            return expression;
        }
        return text.append(expression.substring(from)).toString();
    }

    private boolean isQuotedColumn(Token token) {
        return token.text().startsWith("\"") && columns.contains(folded(inner(token)));
    }

    private boolean isReservedColumn(Token token) {
        String word = token.upper();
        return token.kind() == Token.Kind.WORD
                && columns.contains(folded(token.text()))
                && syntax.reservedWords().contains(word)
                && !STANDARD.contains(word);
    }

    private static String inner(Token token) {
        String text = token.text();
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
