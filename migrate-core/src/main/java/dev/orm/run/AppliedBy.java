package dev.orm.run;

import org.jspecify.annotations.Nullable;

/**
 * Who ran something.
 *
 * @param databaseUser null where the database knows no users
 * @param osUser the operating system's user and host: {@code ann@laptop}
 * @param named as {@code --applied-by} says; null: not said
 */
public record AppliedBy(
        @Nullable String databaseUser,
        String osUser,
        @Nullable String named) {

    /** For a message. */
    @Override
    public String toString() {
        return named == null ? osUser : named + " (" + osUser + ")";
    }
}
