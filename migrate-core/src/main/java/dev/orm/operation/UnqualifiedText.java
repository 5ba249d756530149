package dev.orm.operation;

import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;

/** SQL text in which the tables, columns and functions of one schema stand without its name. */
public final class UnqualifiedText {
    private final Syntax syntax;
    private final String schema;

    /** @param schema exactly as the text says it */
    public UnqualifiedText(Syntax syntax, String schema) {
        this.syntax = syntax;
        this.schema = schema;
    }

    /** Text that cannot be read stays as it is. */
    public String of(String text) {
        try {
            return without(text, Lexer.tokens(text, syntax));
        } catch (UnterminatedException e) {
            return text;
        }
    }

    private String without(String text, List<Token> tokens) {
        StatementNames names = new StatementNames(tokens);
        StringBuilder rest = new StringBuilder();
        int copied = 0;
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean qualifier = tokens.get(at).isName()
                    && tokens.get(at).unquoted().equals(schema)
                    && TokenRename.qualifies(tokens, at)
                    && !TokenRename.isQualified(tokens, at);
            if (qualifier && names.isSchema(at)) {
                rest.append(text, copied, tokens.get(at).start());
                copied = tokens.get(at + 2).start();
            }
        }
        return rest.append(text, copied, text.length()).toString();
    }
}
