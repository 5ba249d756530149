package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import org.jspecify.annotations.Nullable;

/** Nothing says where the database is. */
public final class NoUrlException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NoUrlException(String what, String why, String next) {
        super(ExitStatus.USAGE, what, null, why, next, null);
    }

    static NoUrlException ofProperties() {
        return new NoUrlException(
                "no database is named",
                "neither url nor ORM_URL nor DATABASE_URL has a value among the properties",
                "set one of them to a JDBC URL: jdbc:sqlite:shop.db");
    }

    /** @param url null or blank */
    static NoUrlException of(@Nullable String url) {
        return new NoUrlException(
                "there is no URL to open",
                url == null ? "it is null, as System.getenv gives it where a variable is not set" : "it is blank",
                "set the variable that it comes from, or give a JDBC URL: jdbc:sqlite:shop.db");
    }
}
