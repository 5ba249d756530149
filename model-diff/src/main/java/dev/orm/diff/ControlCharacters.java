package dev.orm.diff;

import java.util.stream.Collectors;

/** Characters that move a terminal instead of standing on it, written as Java writes them. */
final class ControlCharacters {
    private ControlCharacters() {}

    static String escaped(String text) {
        return text.chars().mapToObj(ControlCharacters::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Character.isISOControl(character)
                        ? String.format("\\u%04x", character)
                        : String.valueOf((char) character);
        };
    }
}
