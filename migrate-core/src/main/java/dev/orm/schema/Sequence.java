package dev.orm.schema;

/** A sequence of numbers. What its options do not say is the server's own. */
public record Sequence(TableName name, long start, long increment, Options options) {
    /** Option: of which type the numbers are. */
    public static final String TYPE = "type";

    /** Option: the smallest number. */
    public static final String MINIMUM = "minimum";

    /** Option: the largest number. */
    public static final String MAXIMUM = "maximum";

    /** Option: how many numbers a session takes at once. */
    public static final String CACHE = "cache";

    /** Option, a flag: it begins anew after its last number. */
    public static final String CYCLE = "cycle";

    public static Sequence of(TableName name, long start, long increment) {
        return new Sequence(name, start, increment, Options.none());
    }

    public Sequence withName(TableName other) {
        return new Sequence(other, start, increment, options);
    }
}
