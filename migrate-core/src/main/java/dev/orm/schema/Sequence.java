package dev.orm.schema;

/** A sequence of numbers. */
public record Sequence(TableName name, long start, long increment, Options options) {

    public static Sequence of(TableName name, long start, long increment) {
        return new Sequence(name, start, increment, Options.none());
    }
}
