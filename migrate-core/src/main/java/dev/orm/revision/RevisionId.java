package dev.orm.revision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A revision's id, which is its Flyway version: numbers between dots or underscores.
 *
 * <p>Ids are equal and ordered as versions: {@code 1 = 1.0 = 001}, {@code 1.9 < 1.10}. The text keeps its digits.
 */
public final class RevisionId implements Comparable<RevisionId> {
    private static final Pattern VALID = Pattern.compile("[0-9]+(\\.[0-9]+)*");

    private final String text;
    private final List<BigInteger> parts;
    private final int hash;

    private RevisionId(String text, List<BigInteger> parts) {
        this.text = text;
        this.parts = parts;
        this.hash = parts.hashCode();
    }

    /** Whether {@link #of} takes the text. */
    public static boolean isValid(String text) {
        return VALID.matcher(text.replace('_', '.')).matches();
    }

    /** @throws IllegalArgumentException where the text is no version */
    public static RevisionId of(String text) {
        String dotted = text.replace('_', '.');
        if (!VALID.matcher(dotted).matches()) {
            throw new IllegalArgumentException("a revision id holds only digits and dots: " + text);
        }
        List<BigInteger> parts = new ArrayList<>();
        for (String part : dotted.split("\\.")) {
            parts.add(new BigInteger(part));
        }
        while (parts.size() > 1 && parts.get(parts.size() - 1).signum() == 0) {
            parts.remove(parts.size() - 1);
        }
        return new RevisionId(dotted, List.copyOf(parts));
    }

    /** The digits as they were written, with dots for underscores. */
    public String text() {
        return text;
    }

    @Override
    public int compareTo(RevisionId other) {
        for (int index = 0; index < Math.min(parts.size(), other.parts.size()); index++) {
            int order = parts.get(index).compareTo(other.parts.get(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevisionId id && parts.equals(id.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return text;
    }
}
