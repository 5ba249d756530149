package dev.orm.mapping.tables;

import dev.orm.schema.Options;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code options} of a table, key or index: {@code strict, without rowid} are two flags, {@code engine = InnoDB
 * row_format=compressed} two values. A flag runs to the next comma; a dash joins the words of a name.
 */
final class OptionsText {
    private OptionsText() {}

    static Options read(@Nullable String text) {
        Options options = Options.none();
        if (text == null) {
            return options;
        }
        List<Token> tokens = Lexer.tokens(text, Syntax.standard());
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isSymbol("=") && at + 1 < tokens.size()) {
                options = with(options, name, tokens.get(++at).unquoted());
            } else if (token.isSymbol(",")) {
                options = with(options, name, "");
            } else {
                name.append(name.isEmpty() ? "" : "-")
                        .append(token.text().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return with(options, name, "");
    }

    private static Options with(Options options, StringBuilder name, String value) {
        Options result = name.isEmpty() ? options : options.with(name.toString(), value);
        name.setLength(0);
        return result;
    }
}
