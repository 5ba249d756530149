package dev.orm.script;

import java.util.Locale;

/** A revision's message as a piece of a file name. */
final class Slug {
    private Slug() {}

    /** Letters and digits in lower case with {@code _} between the words, cut at a word where it is too long. */
    static String of(String message, int longest) {
        String words = message.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
        if (words.length() <= longest) {
            return words;
        }
        int cut = words.charAt(longest) == '_' ? longest : words.lastIndexOf('_', longest);
        return words.substring(0, cut > 0 ? cut : longest);
    }
}
