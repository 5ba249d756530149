package dev.orm.script;

/** Strings as Java writes them. */
public final class JavaText {
    private JavaText() {}

    /** What a string literal or a text block says. */
    static String value(String literal) {
        boolean block = literal.startsWith("\"\"\"") && literal.length() >= 6;
        String inner = block
                ? literal.substring(literal.indexOf('\n') + 1, literal.length() - 3)
                        .stripIndent()
                : literal.substring(1, Math.max(1, literal.length() - 1));
        return inner.translateEscapes();
    }

    /** The text as a literal on one line. */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default ->
                    literal.append(
                            character < ' ' ? String.format("\\%03o", (int) character) : String.valueOf(character));
            }
        }
        return literal.append('"').toString();
    }
}
