package dev.orm.connect;

import dev.orm.dialect.Dialects;
import dev.orm.dialect.LockedException;
import dev.orm.dialect.Probe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;

/** Opens a SQLite file. A missing one is made only when asked, and one that is something else is not touched. */
final class SqliteConnector {
    private static final String DRIVER = "org.sqlite.JDBC";
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** SQLITE_OPEN_READWRITE, and with SQLITE_OPEN_CREATE. */
    private static final String EXISTING = "2";

    private static final String CREATE = "6";
    private static final int NO_DATABASE = 26;

    private final DatabaseUrl url;
    private final ConnectOptions options;

    SqliteConnector(DatabaseUrl url, ConnectOptions options) {
        this.url = url;
        this.options = options;
    }

    /** A database in memory takes all that a file does: the driver's classes and its native library. */
    static void load() throws SQLException {
        DatabaseUrl memory = DatabaseUrl.parse("jdbc:sqlite::memory:");
        new SqliteConnector(memory, ConnectOptions.standard()).open().close();
    }

    Connection open() {
        url.file().ifPresent(this::check);
        Driver driver = Drivers.load(DRIVER, "SQLite", "org.xerial:sqlite-jdbc");
        try {
            Connection connection = driver.connect(url.bare(), properties());
            if (connection == null) {
                throw ConnectionFailedException.driver("SQLite", "org.xerial:sqlite-jdbc");
            }
            return probed(connection);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private void check(Path file) {
        if (!Files.exists(file)) {
            checkMissing(file);
        } else if (!Files.isRegularFile(file)) {
            throw ConnectionFailedException.noFile(file);
        } else if (!Files.isReadable(file)) {
            throw ConnectionFailedException.unreadable(file);
        } else if (!isEmptyOrSqlite(file)) {
            throw ConnectionFailedException.noSqlite(file);
        }
    }

    private void checkMissing(Path file) {
        if (!options.create()) {
            throw ConnectionFailedException.missing(file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw ConnectionFailedException.missingFolder(file);
        }
    }

    private static boolean isEmptyOrSqlite(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC.length);
            return head.length == 0 || Arrays.equals(head, MAGIC);
        } catch (IOException e) {
            throw ConnectionFailedException.unreadable(file);
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", String.valueOf(options.patience().toMillis()));
        properties.putAll(url.options());
        properties.setProperty("open_mode", options.create() ? CREATE : EXISTING);
        return properties;
    }

    /** The file is first read here: until now SQLite has not looked at it. */
    private static Connection probed(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select count(*) from sqlite_schema");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private RuntimeException refusal(SQLException cause) {
        Probe probe = Dialects.of("sqlite", "").probe();
        if (probe.isBusy(cause)) {
            String holder = probe.lockHolder(url.location());
            return LockedException.after(options.patience(), url.location(), holder, cause);
        }
        return (cause.getErrorCode() & 0xff) == NO_DATABASE && url.file().isPresent()
                ? ConnectionFailedException.noSqlite(url.file().get())
                : ConnectionFailedException.failed(url, cause);
    }
}
