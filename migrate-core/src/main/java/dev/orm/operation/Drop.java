package dev.orm.operation;

/** Something that goes. */
public final class Drop {
    private boolean lenient;

    Drop() {}

    /** Nothing where there is none: some databases cannot have it, and so never had. */
    public void ifThere() {
        lenient = true;
    }

    boolean isLenient() {
        return lenient;
    }
}
