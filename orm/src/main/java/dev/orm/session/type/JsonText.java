package dev.orm.session.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array of scalars, written and read. */
final class JsonText {
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int position;

    private JsonText(String text) {
        this.text = text;
    }

    static String of(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        StringBuilder json = new StringBuilder("\"");
        for (char character : value.toString().toCharArray()) {
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append(String.format("\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }

    /** The elements as texts; null for null. */
    static List<@Nullable String> elements(String array) {
        return new JsonText(array.strip()).elements();
    }

    private List<@Nullable String> elements() {
        List<@Nullable String> elements = new ArrayList<>();
        position = 1;
        skipBlanks();
        while (position < text.length() - 1) {
            elements.add(text.charAt(position) == '"' ? quoted() : bare());
            skipBlanks();
        }
        return elements;
    }

    private @Nullable String bare() {
        int start = position;
        while (",] \n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        String word = text.substring(start, position);
        return word.equals("null") ? null : word;
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        position++;
        while (text.charAt(position) != '"') {
            value.append(text.charAt(position) == '\\' ? escaped() : text.charAt(position++));
        }
        position++;
        return value.toString();
    }

    private char escaped() {
        char kind = text.charAt(position + 1);
        if (kind == 'u') {
            char character = (char) Integer.parseInt(text.substring(position + 2, position + 6), 16);
            position += 6;
            return character;
        }
        position += 2;
        return ESCAPED.charAt(ESCAPES.indexOf(kind));
    }

    private void skipBlanks() {
        while (position < text.length() && ", \n\t".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }
}
