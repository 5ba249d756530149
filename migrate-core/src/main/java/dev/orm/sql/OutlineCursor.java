package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over the outline of a statement. */
final class OutlineCursor {
    private final List<Token> tokens;
    private final Syntax syntax;
    private int position;

    OutlineCursor(List<Token> tokens, Syntax syntax) {
        this.tokens = tokens;
        this.syntax = syntax;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    /** The unquoted word here in upper case, the text of anything else; empty at the end. */
    String word() {
        return atEnd() ? "" : tokens.get(position).upper();
    }

    void step() {
        position++;
    }

    /** Steps over the words if they stand here, all of them in that order. */
    boolean skip(String... words) {
        for (int offset = 0; offset < words.length; offset++) {
            if (position + offset >= tokens.size()
                    || !tokens.get(position + offset).isWord(words[offset])) {
                return false;
            }
        }
        position += words.length;
        return true;
    }

    boolean skipSymbol(String symbol) {
        boolean found = !atEnd() && tokens.get(position).isSymbol(symbol);
        position += found ? 1 : 0;
        return found;
    }

    /** Goes to the next of the words; false, and at the end, where none follows. */
    boolean find(Set<String> words) {
        while (!atEnd() && !words.contains(word())) {
            position++;
        }
        return !atEnd();
    }

    /** Goes behind the next comma. */
    boolean findComma() {
        while (!atEnd() && !tokens.get(position).isSymbol(",")) {
            position++;
        }
        return skipSymbol(",");
    }

    /** The name here, with its schema; null where no name stands here. */
    @Nullable
    ObjectName name() {
        String first = plainName();
        if (first == null || !skipSymbol(".")) {
            return first == null ? null : ObjectName.of(first);
        }
        String second = plainName();
        return second == null ? ObjectName.of(first) : new ObjectName(first, second);
    }

    /** One name without a schema. SQLite takes a string for one too. */
    @Nullable
    String plainName() {
        if (atEnd()) {
            return null;
        }
        Token token = tokens.get(position);
        if (!token.isName() && token.kind() != Token.Kind.STRING) {
            return null;
        }
        position++;
        boolean folds = token.kind() == Token.Kind.WORD && syntax.has(Feature.FOLDS_TO_LOWER_CASE);
        return folds ? token.text().toLowerCase(Locale.ROOT) : token.unquoted();
    }
}
