package dev.orm.connect;

import dev.orm.ExitStatus;
import dev.orm.OrmException;

/** A database URL that is none, or that carries what is not known to be harmless. */
public final class UrlException extends OrmException {
    private static final long serialVersionUID = 1L;

    private UrlException(String what, String where, String why, String next) {
        super(ExitStatus.USAGE, what, where, why, next, null);
    }

    static UrlException notJdbc(String url) {
        return new UrlException(
                "this is no JDBC URL", url, "it does not begin with jdbc:", "write, for example, jdbc:sqlite:shop.db");
    }

    static UrlException noFile(String url) {
        return new UrlException(
                "the URL names no database file",
                url,
                "behind jdbc:sqlite: stands no path",
                "write jdbc:sqlite:shop.db, or jdbc:sqlite::memory:");
    }

    static UrlException resource(String url) {
        return new UrlException(
                "the URL names a resource instead of a file",
                url,
                ":resource: lets the driver fetch a database from the class path or the network",
                "write the path of a file: jdbc:sqlite:shop.db");
    }

    static UrlException fileUri(String url) {
        return new UrlException(
                "the URL holds a file: URI",
                url,
                "its parameters would reach SQLite unchecked",
                "write the path itself: jdbc:sqlite:shop.db");
    }

    static UrlException noDatabase(String url, String scheme) {
        return new UrlException(
                "the URL names no database",
                url,
                "behind the host stands no name",
                "write jdbc:" + scheme + "://localhost/shop");
    }

    static UrlException login(String url) {
        return new UrlException(
                "the URL holds a user or a password before the host",
                url,
                "drivers print it in their messages",
                "write user: and password: into orm.yaml (password: ${DB_PASSWORD})");
    }

    static UrlException address(String part, String url) {
        return new UrlException(
                "the URL's address is not understood",
                url,
                "only jdbc:NAME://host:port/database is read, since more may hide options: " + part,
                "name one host, by name or number, and one database");
    }

    static UrlException dangerous(String option, String url) {
        return new UrlException(
                "the URL option " + option + " is refused",
                url,
                "it makes the driver load code, read files or go on unprotected; whoever can write the URL could do so",
                "take it out of the URL");
    }

    static UrlException unknown(String option, String url, String nearest) {
        return new UrlException(
                "the URL option " + option + " is not known",
                url,
                "only options that are known to be harmless reach the driver"
                        + (nearest.isEmpty() ? "" : "; the nearest is " + nearest),
                "take it out of the URL, or allow it with connection.allow: [" + option + "]");
    }

    static UrlException noValue(String option, String url) {
        return new UrlException(
                "the URL option " + option + " has no value", url, "options are written name=value", "give it a value");
    }

    static UrlException twice(String option, String url) {
        return new UrlException(
                "the URL has the option " + option + " twice", url, "drivers differ in which one wins", "leave one");
    }
}
