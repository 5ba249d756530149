package dev.orm.mapping.tables;

import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads {@code options} of a sequence generator: {@code minvalue 5 maxvalue 99 cache 3 cycle}, in the words of
 * {@code CREATE SEQUENCE}. What is said to be absent ({@code no cycle}) is as if nothing were said.
 */
final class SequenceText {
    private static final Set<String> ABSENT = Set.of("nominvalue", "nomaxvalue", "nocycle", "nocache");

    private final List<Token> tokens;
    private Options options = Options.none();
    private int at;

    private SequenceText(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * What the text says, and what of it is not understood; empty: all is.
     *
     * @param rest from the first word on that is not understood
     */
    record Read(Options options, String rest) {}

    static Read read(String text) {
        try {
            SequenceText reader = new SequenceText(Lexer.tokens(text, Syntax.standard()));
            boolean more = true;
            while (more && reader.at < reader.tokens.size()) {
                more = reader.reads();
            }
            return new Read(
                    reader.options,
                    more ? "" : text.substring(reader.tokens.get(reader.at).start()));
        } catch (UnterminatedException e) {
            return new Read(Options.none(), text);
        }
    }

    /** Whether what stands here is understood; then it is read. */
    private boolean reads() {
        String word = word(at);
        return switch (word) {
            case "minvalue" -> value(Sequence.MINIMUM);
            case "maxvalue" -> value(Sequence.MAXIMUM);
            case "cache" -> value(Sequence.CACHE);
            case "as" -> value(Sequence.TYPE);
            case "cycle" -> said(Sequence.CYCLE, "", 1);
            case "no" -> ABSENT.contains("no" + word(at + 1)) && skips(2);
            default -> ABSENT.contains(word) && skips(1);
        };
    }

    private boolean value(String key) {
        int next = at + 1 < tokens.size() && tokens.get(at + 1).isSymbol("=") ? at + 2 : at + 1;
        boolean negative = next < tokens.size() && tokens.get(next).isSymbol("-");
        String value = word(negative ? next + 1 : next);
        boolean fits = key.equals(Sequence.TYPE) ? value.matches("[a-z]+") : value.matches("\\d+");
        return fits && said(key, (negative ? "-" : "") + value, (negative ? next + 2 : next + 1) - at);
    }

    private boolean said(String key, String value, int length) {
        options = options.with(key, value);
        return skips(length);
    }

    private boolean skips(int length) {
        at += length;
        return true;
    }

    private String word(int index) {
        return index < tokens.size() ? tokens.get(index).text().toLowerCase(Locale.ROOT) : "";
    }
}
