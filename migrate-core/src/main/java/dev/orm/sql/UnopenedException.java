package dev.orm.sql;

/** A bracket that closes what nothing opened. */
public final class UnopenedException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private UnopenedException(Place place) {
        super("the bracket ) at " + place + " closes nothing", place);
    }

    static UnopenedException bracket(Place place) {
        return new UnopenedException(place);
    }
}
