package dev.orm.dialect.postgresql;

import dev.orm.schema.TableName;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;

/** What the server said with every name's schema, without the current one's: as somebody writes it who works there. */
final class LocalText {
    private final String schema;
    private final String qualifier;

    /** The same within a literal. */
    private final String quoted;

    /** @param schema the current one; empty: none */
    LocalText(String schema) {
        this.schema = schema;
        this.qualifier = schema.isEmpty() ? "" : PostgresqlSyntax.SYNTAX.name(schema) + ".";
        this.quoted = qualifier.replace("'", "''");
    }

    TableName name(String in, String name) {
        return new TableName(in.equals(schema) ? null : in, name);
    }

    String of(String text) {
        if (qualifier.isEmpty() || !(text.contains(qualifier) || text.contains(quoted))) {
            return text;
        }
        try {
            return without(text, Lexer.allTokens(text, PostgresqlSyntax.SYNTAX));
        } catch (UnterminatedException e) {
            return text;
        }
    }

    private String without(String text, List<Token> tokens) {
        StringBuilder local = new StringBuilder();
        int from = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (isQualifier(tokens, at)) {
                local.append(text, from, token.start());
                from = tokens.get(at + 1).end();
            } else if (isRegistered(tokens, at)) {
                local.append(text, from, token.start() + 1);
                from = token.start() + 1 + quoted.length();
            }
        }
        return local.append(text.substring(from)).toString();
    }

    private boolean isQualifier(List<Token> tokens, int at) {
        boolean first = at == 0 || !tokens.get(at - 1).isSymbol(".");
        return first
                && at + 2 < tokens.size()
                && tokens.get(at).isName()
                && tokens.get(at).unquoted().equals(schema)
                && tokens.get(at + 1).isSymbol(".")
                && tokens.get(at + 2).isName();
    }

    /** {@code 'public.users_id_seq'::regclass} */
    private boolean isRegistered(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).text().startsWith("'" + quoted)
                && tokens.get(at + 1).isSymbol("::")
                && tokens.get(at + 2).isWord("regclass");
    }
}
