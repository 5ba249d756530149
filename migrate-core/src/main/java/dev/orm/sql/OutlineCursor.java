package dev.orm.sql;

import dev.orm.sql.Syntax.Feature;
import dev.orm.sql.Token.Kind;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over the outline of a statement. */
final class OutlineCursor {
    private final Outline outline;
    private final Syntax syntax;
    private int position;

    OutlineCursor(Outline outline, Syntax syntax) {
        this.outline = outline;
        this.syntax = syntax;
    }

    Syntax syntax() {
        return syntax;
    }

    boolean atEnd() {
        return position >= outline.size();
    }

    /** The unquoted word here in upper case, the text of anything else; empty at the end. */
    String word() {
        return outline.upper(position);
    }

    void step() {
        position++;
    }

    /** Steps over the words if they stand here, all of them in that order. */
    boolean skip(String... words) {
        for (int offset = 0; offset < words.length; offset++) {
            if (!outline.isWord(position + offset, words[offset])) {
                return false;
            }
        }
        position += words.length;
        return true;
    }

    /** Steps over those of the words that stand here, in any order. */
    void skipAll(Set<String> words) {
        while (!atEnd() && words.contains(word())) {
            position++;
        }
    }

    boolean skipSymbol(char symbol) {
        boolean found = outline.isSymbol(position, symbol);
        position += found ? 1 : 0;
        return found;
    }

    /** Goes to the next of the words; false, and at the end, where none follows. */
    boolean find(String... words) {
        while (!atEnd() && !isAny(words)) {
            position++;
        }
        return !atEnd();
    }

    /** Whether the word stands somewhere from here on. */
    boolean holds(String word) {
        for (int index = position; index < outline.size(); index++) {
            if (outline.isWord(index, word)) {
                return true;
            }
        }
        return false;
    }

    /** Goes behind the words if they stand before the next comma, else to that. */
    boolean findBeforeComma(String... words) {
        while (!atEnd() && !outline.isSymbol(position, ',')) {
            if (skip(words)) {
                return true;
            }
            position++;
        }
        return false;
    }

    /** Goes behind the next comma. */
    boolean findComma() {
        findSymbol(',');
        return skipSymbol(',');
    }

    /** Goes to the next such symbol, or to the end. */
    void findSymbol(char symbol) {
        while (!atEnd() && !outline.isSymbol(position, symbol)) {
            position++;
        }
    }

    /** The name here, with its schema; null where no name stands here. */
    @Nullable
    ObjectName name() {
        String first = plainName();
        if (first == null || !skipSymbol('.')) {
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
        Kind kind = outline.kind(position);
        if (kind != Kind.WORD && kind != Kind.QUOTED && kind != Kind.STRING) {
            return null;
        }
        String text = outline.text(position);
        position++;
        boolean folds = kind == Kind.WORD && syntax.has(Feature.FOLDS_TO_LOWER_CASE);
        return folds ? text.toLowerCase(Locale.ROOT) : Token.unquoted(kind, text);
    }

    private boolean isAny(String... words) {
        for (String word : words) {
            if (outline.isWord(position, word)) {
                return true;
            }
        }
        return false;
    }
}
