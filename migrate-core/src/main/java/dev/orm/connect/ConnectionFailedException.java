package dev.orm.connect;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A database that cannot be opened. */
public final class ConnectionFailedException extends OrmException {
    private static final long serialVersionUID = 1L;

    /** What Connector/J says where a password would go over a connection that is not encrypted. */
    private static final String PUBLIC_KEY = "Public Key Retrieval is not allowed";

    private ConnectionFailedException(
            ExitStatus exit, String what, String where, String why, String next, @Nullable Throwable cause) {
        super(exit, what, where, why, next, cause);
    }

    static ConnectionFailedException missing(Path file) {
        return configuration(
                "there is no database at " + file,
                file,
                "the file does not exist, and a mistyped path must not make an empty one",
                "correct the URL, or make the database with orm upgrade --create");
    }

    static ConnectionFailedException missingFolder(Path file) {
        return configuration(
                "the database " + file + " cannot be made",
                file,
                "its folder does not exist",
                "make the folder " + file.toAbsolutePath().getParent());
    }

    static ConnectionFailedException noFile(Path file) {
        return configuration(
                file + " is no database", file, "it is a folder or another special file", "name a file in the URL");
    }

    static ConnectionFailedException noSqlite(Path file) {
        return configuration(
                file + " is no SQLite database",
                file,
                "it does not begin as SQLite files do; it is another kind of file, or encrypted",
                "correct the URL; the file was not touched");
    }

    static ConnectionFailedException unreadable(Path file) {
        return configuration(
                "the database " + file + " cannot be read",
                file,
                "this user may not read the file",
                "give " + System.getProperty("user.name") + " the right to read and write it and its folder");
    }

    static ConnectionFailedException driver(String database, String artifact) {
        return new ConnectionFailedException(
                ExitStatus.USAGE,
                "there is no driver for " + database,
                database,
                "its JDBC driver is not on the class path",
                "add " + artifact + " to the class path",
                null);
    }

    static ConnectionFailedException unreachable(DatabaseUrl url, Duration waited, String words, SQLException cause) {
        return new ConnectionFailedException(
                ExitStatus.LATER,
                "the database server cannot be reached",
                url.toString(),
                words + (waited.isZero() ? "" : "; waited " + waited.toSeconds() + " s"),
                "start the server, correct host and port, or wait longer with connection.wait",
                cause);
    }

    static ConnectionFailedException denied(DatabaseUrl url, String user, String words, SQLException cause) {
        return new ConnectionFailedException(
                ExitStatus.USAGE,
                "the server does not let " + user + " in",
                url.toString(),
                words,
                words.contains(PUBLIC_KEY)
                        ? "encrypt the connection (sslMode=REQUIRED), or let the driver ask for the server's key:"
                                + " allowPublicKeyRetrieval=true in the URL"
                        : "correct user and password, or let somebody grant the right",
                cause);
    }

    static ConnectionFailedException missingDatabase(DatabaseUrl url, String words, SQLException cause) {
        return new ConnectionFailedException(
                ExitStatus.USAGE,
                "there is no database " + url.databaseName(),
                url.toString(),
                words,
                "correct the URL, or make the database with orm upgrade --create",
                cause);
    }

    static ConnectionFailedException notMade(DatabaseUrl url, String words, SQLException cause) {
        return new ConnectionFailedException(
                ExitStatus.USAGE,
                "the database " + url.databaseName() + " cannot be made",
                url.toString(),
                words,
                "let somebody make it who may",
                cause);
    }

    static ConnectionFailedException noScratch(DatabaseUrl url, SQLException cause) {
        return new ConnectionFailedException(
                ExitStatus.USAGE,
                "no scratch database can be made",
                url.toString(),
                Redactor.url(String.valueOf(cause.getMessage())),
                "let the key scratch in orm.yaml name a database whose user may make databases",
                cause);
    }

    static ConnectionFailedException server(DatabaseUrl url, String words, SQLException cause) {
        return new ConnectionFailedException(
                ExitStatus.FAILED,
                "the database cannot be opened",
                url.toString(),
                words,
                "see what the server says; nothing was changed",
                cause);
    }

    static ConnectionFailedException failed(DatabaseUrl url, SQLException cause) {
        return new ConnectionFailedException(
                ExitStatus.FAILED,
                "the database cannot be opened",
                url.toString(),
                Redactor.url(String.valueOf(cause.getMessage())),
                "check the URL and the file; nothing was changed",
                cause);
    }

    private static ConnectionFailedException configuration(String what, Path file, String why, String next) {
        return new ConnectionFailedException(
                ExitStatus.USAGE, what, file.toAbsolutePath().normalize().toString(), why, next, null);
    }
}
