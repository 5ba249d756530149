package dev.orm.run;

/**
 * Something that a step is about to destroy.
 *
 * @param step as a person calls it: {@code upgrade 20261120231500 add invoices}
 * @param words as {@code orm:allow} has them: {@code drop-column users.nick}
 * @param table whose rows are concerned
 * @param place file, line and column
 */
public record PendingDestruction(String step, String words, String table, String place) {

    /** Whether a whole schema goes. */
    boolean isOfSchema() {
        return words.startsWith("drop-schema ");
    }

    /** The column, where it is one. */
    String column() {
        return words.substring(words.lastIndexOf('.') + 1);
    }

    /** Whether an operation of a Java migration does it. */
    boolean isJava() {
        return place.contains(".java, line ") || place.contains(".class, line ");
    }

    /** What a migration says to allow it. */
    String allowance() {
        return isJava() ? ".allow(\"REASON\") for " + words : "-- orm:allow " + words + ": REASON";
    }

    /** What is to be said when nothing has happened yet. */
    String ahead() {
        return step + " will not run unasked: " + words + " (" + place + ") would destroy data, for " + table
                + (isOfSchema() ? " holds tables" : " holds rows") + "; say yes on a terminal, or write " + allowance();
    }

    /** What is to be said when it has happened. A narrower type takes only what does not fit, and nobody has looked. */
    String done() {
        String verb = words.startsWith("narrow-type ") ? " may have destroyed data: " : " destroyed data: ";
        return step + verb + words + " (" + place + "); " + table + " held rows";
    }
}
