package dev.orm.dialect.postgresql;

import dev.orm.schema.Name;
import dev.orm.schema.TableName;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names as the server takes them: plain ones in lower case, none longer than 63 bytes. */
final class FoldedNames {
    private static final int LIMIT = 63;

    private FoldedNames() {}

    static String of(String name) {
        String folded = PostgresqlSyntax.folded(name);
        while (folded.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            folded = folded.substring(0, folded.offsetByCodePoints(folded.length(), -1));
        }
        return folded;
    }

    static List<String> of(List<String> names) {
        return names.stream().map(FoldedNames::of).toList();
    }

    static TableName of(TableName name) {
        String schema = name.schema();
        return new TableName(schema == null ? null : of(schema), of(name.name()));
    }

    static @Nullable Name ofNullable(@Nullable Name name) {
        return name == null ? null : of(name);
    }

    static Name of(Name name) {
        return new Name(of(name.text()), name.origin());
    }

    /** An expression in which these columns are folded also where they stand in quotes. */
    static String inExpression(String expression, Collection<String> columns) {
        if (expression.indexOf('"') < 0) {
            return expression;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        try {
            for (Token token : Lexer.allTokens(expression, PostgresqlSyntax.SYNTAX)) {
                if (token.kind() == Token.Kind.QUOTED && columns.contains(token.unquoted())) {
                    text.append(expression, from, token.start());
                    text.append(PostgresqlSyntax.SYNTAX.name(of(token.unquoted())));
                    from = token.end();
                }
            }
        } catch (UnterminatedException e) {
            return expression;
        }
        return text.append(expression.substring(from)).toString();
    }
}
