package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** Nothing says where the database is. */
public final class NoUrlException extends OrmException {
    private static final long serialVersionUID = 1L;

    private NoUrlException() {
        super(
                ExitStatus.USAGE,
                "no database is named",
                null,
                "neither url nor ORM_URL nor DATABASE_URL is among the properties",
                "set one of them to a JDBC URL: jdbc:sqlite:shop.db",
                null);
    }

    static NoUrlException of() {
        return new NoUrlException();
    }
}
