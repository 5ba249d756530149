package dev.orm.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and quoted names in a piece of SQL, whatever their case. Keywords and functions are among them: an answer
 * of yes may be a coincidence, an answer of no is certain.
 */
public record MentionedNames(Set<String> lowerCase) {

    public MentionedNames {
        lowerCase = Set.copyOf(lowerCase);
    }

    /** The names in the text; in text that cannot be read every word is one. */
    public static MentionedNames in(String text, Syntax syntax) {
        try {
            return new MentionedNames(Lexer.tokens(text, syntax).stream()
                    .filter(Token::isName)
                    .map(token -> lower(token.unquoted()))
                    .collect(Collectors.toSet()));
        } catch (UnterminatedException e) {
            return new MentionedNames(Set.copyOf(List.of(lower(text).split("\\W+"))));
        }
    }

    public boolean contains(String name) {
        return lowerCase.contains(lower(name));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
