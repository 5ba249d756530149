package dev.orm.sql;

import dev.orm.sql.Token.Kind;
import java.util.Arrays;
import java.util.Locale;

/** The tokens of a statement that stand outside its brackets, and its first one: enough to know what it does. */
final class Outline {
    private Kind[] kinds = new Kind[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;
    private boolean onlyRowsFollow;
    private boolean optionsFollow;
    private String text = "";
    private int origin;

    /** Of a whole statement. */
    static Outline of(String sql, Syntax syntax) {
        Outline outline = new Outline();
        Lexer lexer = Lexer.over(sql, syntax);
        int depth = 0;
        while (lexer.advance()) {
            if (lexer.kind() == Kind.COMMENT) {
                continue;
            }
            switch (lexer.symbol()) {
                case '(' -> depth += outline.takeBracket(lexer);
                case ')' -> depth -= outline.takeBracket(lexer);
                default -> outline.take(lexer, depth);
            }
        }
        outline.over(sql, 0);
        return outline;
    }

    void clear() {
        size = 0;
        onlyRowsFollow = false;
        optionsFollow = false;
    }

    /** @param depth how many brackets are open around the token */
    void take(Lexer lexer, int depth) {
        if ((depth == 0 && !onlyRowsFollow) || optionsFollow || size == 0) {
            add(lexer);
            onlyRowsFollow = lexer.isWord("VALUES");
            optionsFollow |= size == 1 && lexer.isWord("REINDEX");
        }
    }

    /** A bracket is left out, but for the first token. One has been taken in any case. */
    int takeBracket(Lexer lexer) {
        if (optionsFollow || size == 0) {
            add(lexer);
        }
        return 1;
    }

    /** @param offset at which the lexer saw the first character of the text */
    void over(String statement, int offset) {
        text = statement;
        origin = offset;
    }

    int size() {
        return size;
    }

    Kind kind(int index) {
        return kinds[index];
    }

    boolean isWord(int index, String word) {
        return index < size
                && kinds[index] == Kind.WORD
                && ends[index] - starts[index] == word.length()
                && text.regionMatches(true, starts[index] - origin, word, 0, word.length());
    }

    boolean isSymbol(int index, char symbol) {
        return index < size
                && kinds[index] == Kind.SYMBOL
                && ends[index] - starts[index] == 1
                && text.charAt(starts[index] - origin) == symbol;
    }

    String text(int index) {
        return text.substring(starts[index] - origin, ends[index] - origin);
    }

    /** The word in upper case, the text of anything else, empty behind the end. */
    String upper(int index) {
        if (index >= size) {
            return "";
        }
        return kinds[index] == Kind.WORD ? text(index).toUpperCase(Locale.ROOT) : text(index);
    }

    private void add(Lexer lexer) {
        if (size == starts.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        kinds[size] = lexer.kind();
        starts[size] = lexer.start();
        ends[size] = lexer.end();
        size++;
    }
}
