package dev.orm.query.statement;

/** The text of a LIKE pattern. */
final class LikePattern {
    private LikePattern() {}

    /** Whether the databases disagree about it: a backslash escapes on all but SQLite. */
    static boolean needsEscape(String pattern) {
        return pattern.indexOf('\\') >= 0;
    }

    /** The same pattern with {@code !} in the place of the backslash, which no database reads in a way of its own. */
    static String escaped(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char character = pattern.charAt(at);
            if (character == '!') {
                text.append("!!");
            } else if (character == '\\' && at + 1 < pattern.length()) {
                at++;
                text.append(escape(pattern.charAt(at)));
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    private static String escape(char character) {
        boolean special = character == '%' || character == '_' || character == '!';
        return special ? "!" + character : String.valueOf(character);
    }
}
