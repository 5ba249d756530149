package dev.orm.dialect.postgresql;

import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;
import java.util.Locale;

/** The words of a definition as a bag: without parentheses, commas and what goes without saying. */
final class DefinitionWords {
    private DefinitionWords() {}

    static List<String> of(String definition) {
        String said = definition
                .replaceAll("(?i) using btree ", " ")
                .replaceAll("(?i) deferrable initially immediate$", " deferrable");
        try {
            return Lexer.tokens(said, PostgresqlSyntax.SYNTAX).stream()
                    .filter(token -> !token.isSymbol("(") && !token.isSymbol(")") && !token.isSymbol(","))
                    .map(DefinitionWords::word)
                    .sorted()
                    .toList();
        } catch (UnterminatedException e) {
            return List.of(definition);
        }
    }

    /** Storage parameters come back in quotes. */
    private static String word(Token token) {
        return switch (token.kind()) {
            case WORD -> token.text().toLowerCase(Locale.ROOT);
            case QUOTED -> token.unquoted();
            case STRING -> token.unquoted();
            default -> token.text();
        };
    }
}
