package dev.orm.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A revision's id, which is its Flyway version: numbers between dots or underscores.
 *
 * <p>Ids are equal and ordered as versions: {@code 1 = 1.0 = 001}, {@code 1.9 < 1.10}. The text keeps its digits.
 */
public final class RevisionId implements Comparable<RevisionId> {
    private final String text;
    /** Without leading zeros, so that the longer is the larger. */
    private final String[] numbers;

    private final int hash;

    private RevisionId(String text, String[] numbers) {
        this.text = text;
        this.numbers = numbers;
        this.hash = Arrays.hashCode(numbers);
    }

    /** Whether {@link #of} takes the text. */
    public static boolean isValid(String text) {
        boolean digit = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean separator = character == '.' || character == '_';
            if (separator ? !digit : character < '0' || character > '9') {
                return false;
            }
            digit = !separator;
        }
        return digit;
    }

    /** @throws IllegalArgumentException where the text is no version */
    public static RevisionId of(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("a revision id holds only digits and dots: " + text);
        }
        String dotted = text.replace('_', '.');
        List<String> numbers = new ArrayList<>(1);
        int from = 0;
        for (int dot = dotted.indexOf('.'); dot >= 0; dot = dotted.indexOf('.', from)) {
            numbers.add(number(dotted, from, dot));
            from = dot + 1;
        }
        numbers.add(number(dotted, from, dotted.length()));
        while (numbers.size() > 1 && numbers.get(numbers.size() - 1).equals("0")) {
            numbers.remove(numbers.size() - 1);
        }
        return new RevisionId(dotted, numbers.toArray(String[]::new));
    }

    private static String number(String text, int from, int to) {
        int first = from;
        while (first < to - 1 && text.charAt(first) == '0') {
            first++;
        }
        return text.substring(first, to);
    }

    /** The digits as they were written, with dots for underscores. */
    public String text() {
        return text;
    }

    @Override
    public int compareTo(RevisionId other) {
        for (int index = 0; index < Math.min(numbers.length, other.numbers.length); index++) {
            int order = compare(numbers[index], other.numbers[index]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(numbers.length, other.numbers.length);
    }

    private static int compare(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevisionId id && Arrays.equals(numbers, id.numbers);
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
