package dev.orm.dialect;

/** What a table or column is called until it takes the place of the one that it is filled from. */
public final class InterimName {
    public static final String PREFIX = "_orm_new_";

    private InterimName() {}

    public static String of(String name) {
        return PREFIX + name;
    }
}
