package dev.orm.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one Java migration from another: the words of its source, and what its classes do. A class that another
 * compiler made knows nothing of the words, and a source where there is no compiler nothing of the classes.
 */
record JavaHash(String words, String content) {
    static final String UNKNOWN = "0".repeat(32);

    /** As it stands in a row of the version table. */
    static JavaHash parse(String text) {
        return text.length() == 2 * UNKNOWN.length()
                ? new JavaHash(text.substring(0, UNKNOWN.length()), text.substring(UNKNOWN.length()))
                : new JavaHash(UNKNOWN, UNKNOWN);
    }

    static String of(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, UNKNOWN.length() / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasWords() {
        return !words.equals(UNKNOWN);
    }

    boolean hasContent() {
        return !content.equals(UNKNOWN);
    }

    @Override
    public String toString() {
        return words + content;
    }
}
