package dev.orm.dialect.sqlite;

import dev.orm.schema.Column;
import dev.orm.schema.Table;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns whose names are words of SQLite but not of the standard, so that a neutral expression does not quote them. */
final class ReservedColumns {
    private static final Set<String> WORDS = Set.of("AUTOINCREMENT", "DEFERRABLE", "NOTHING", "TRANSACTION");

    private final Set<String> columns;

    ReservedColumns(Table table) {
        columns = table.columns().stream()
                .map(Column::name)
                .map(Names::folded)
                .filter(name -> WORDS.contains(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** The expression with these columns in quotes. */
    String quoted(String expression) {
        return columns.isEmpty() ? expression : requoted(expression);
    }

    private String requoted(String expression) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        try {
            for (Token token : Lexer.tokens(expression, SqliteSyntax.SYNTAX)) {
                if (token.kind() == Token.Kind.WORD && columns.contains(Names.folded(token.text()))) {
                    text.append(expression, from, token.start()).append(SqliteSyntax.SYNTAX.quoted(token.text()));
                    from = token.end();
                }
            }
        } catch (UnterminatedException e) {
            return expression;
        }
        return text.append(expression.substring(from)).toString();
    }
}
