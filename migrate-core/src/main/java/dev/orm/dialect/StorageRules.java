package dev.orm.dialect;

/**
 * Where a database departs from the others when rows are written and read through JDBC.
 *
 * @param textMoments whether dates and times are texts
 * @param firstYear that a date may have: before it drivers write something else
 * @param lastYear that a date may have; {@link java.time.Year#MAX_VALUE}: any, and the ends of Java's calendar are infinity
 * @param binaryDecimals whether a decimal number is kept as a binary one, which holds 15 digits
 * @param nan whether NaN is kept, instead of becoming null or being refused
 * @param infinity whether a number that is infinite is kept, instead of being refused
 * @param strictTexts whether a text is refused by a column of another type, unless it is sent without a type
 * @param returning whether INSERT can give back what the database numbered
 * @param rows how many rows an INSERT has at most: where there is a way to a server, each statement is one
 * @param emptyRow what INSERT says of a row of which nothing is said
 * @param nextValue the query for a sequence's next value, where {@code {name}} is its name, {@code {text}} the name as a
 *     literal; empty: there are no sequences
 */
public record StorageRules(
        boolean textMoments,
        int firstYear,
        int lastYear,
        boolean binaryDecimals,
        boolean nan,
        boolean infinity,
        boolean strictTexts,
        boolean returning,
        int rows,
        String emptyRow,
        String nextValue) {}
