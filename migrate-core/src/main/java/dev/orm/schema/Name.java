package dev.orm.schema;

/**
 * The name of a constraint or an index, and whether a person gave it or a rule derived it.
 *
 * <p>A given name is compared; a derived one gives way to the name of the structurally equal object of the database.
 */
public record Name(String text, Origin origin) {

    /** Who chose the name. */
    public enum Origin {
        GIVEN,
        DERIVED
    }

    public static Name given(String text) {
        return new Name(text, Origin.GIVEN);
    }

    public static Name derived(String text) {
        return new Name(text, Origin.DERIVED);
    }

    public boolean isDerived() {
        return origin == Origin.DERIVED;
    }

    @Override
    public String toString() {
        return text;
    }
}
