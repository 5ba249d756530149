package dev.orm.script;

/**
 * A script without comments and with one blank where blanks stood, whatever its database: strings and quoted names stay
 * as they are. It never fails; where it takes a comment for text, it only sees more changes than there are.
 */
final class BareText {
    private final String text;
    private final StringBuilder bare = new StringBuilder();
    private int position;

    private BareText(String text) {
        this.text = text;
    }

    static String of(String text) {
        return new BareText(text).strip();
    }

    private String strip() {
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == '\'' || character == '"' || character == '`') {
                copyQuoted(character);
            } else if (text.startsWith("--", position)) {
                skipTo("\n", 0);
            } else if (text.startsWith("/*", position) && !text.startsWith("/*!", position)) {
                skipTo("*/", 2);
            } else if (Character.isWhitespace(character)) {
                blank();
                position++;
            } else {
                bare.append(character);
                position++;
            }
        }
        return bare.toString().strip();
    }

    private void copyQuoted(char quote) {
        int close = text.indexOf(quote, position + 1);
        int end = close < 0 ? text.length() : close + 1;
        bare.append(text, position, end);
        position = end;
    }

    private void skipTo(String end, int length) {
        int found = text.indexOf(end, position);
        position = found < 0 ? text.length() : found + length;
        blank();
    }

    private void blank() {
        if (bare.length() > 0 && bare.charAt(bare.length() - 1) != ' ') {
            bare.append(' ');
        }
    }
}
