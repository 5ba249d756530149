package dev.orm.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.dialect.LockedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorTest {
    private static final ConnectOptions OPTIONS = ConnectOptions.standard().withPatience(Duration.ofMillis(100));

    @TempDir
    Path folder;

    @Test
    void aMissingFileIsNotMade() {
        Path file = folder.resolve("shop.db");

        assertRefused(() -> open(file, OPTIONS), ExitStatus.USAGE, "there is no database at " + file);
        assertThat(file).doesNotExist();
    }

    @Test
    void aMissingFileIsMadeWhenAsked() throws SQLException {
        Path file = folder.resolve("shop.db");
        try (Connection connection = open(file, OPTIONS.withCreate(true));
                Statement statement = connection.createStatement()) {
            statement.execute("create table users (id integer)");
        }

        assertThat(file).isNotEmptyFile();
        open(file, OPTIONS).close();
    }

    @Test
    void aMissingFolderIsNotMade() {
        assertRefused(
                () -> open(folder.resolve("data/shop.db"), OPTIONS.withCreate(true)),
                ExitStatus.USAGE,
                "its folder does not exist");
    }

    @Test
    void aFolderIsNoDatabase() {
        assertRefused(() -> open(folder, OPTIONS), ExitStatus.USAGE, "is no database");
    }

    @Test
    void anotherKindOfFileIsNotTouched() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Buy milk, and then some more of it.\n");

        assertRefused(() -> open(file, OPTIONS.withCreate(true)), ExitStatus.USAGE, "is no SQLite database");
        assertThat(file).hasContent("Buy milk, and then some more of it.\n");
    }

    @Test
    void aDamagedFileIsAFailure() throws Exception {
        Path file = folder.resolve("shop.db");
        byte[] page = new byte[4096];
        System.arraycopy("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), 0, page, 0, 16);
        Files.write(file, page);

        assertThatThrownBy(() -> open(file, OPTIONS)).isInstanceOf(ConnectionFailedException.class);
    }

    @Test
    void anEmptyFileIsAnEmptyDatabase() throws Exception {
        open(Files.createFile(folder.resolve("shop.db")), OPTIONS).close();
    }

    @Test
    void anUnreadableFileIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("shop.db"));
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();

        assertRefused(() -> open(file, OPTIONS), ExitStatus.USAGE, "cannot be read");
    }

    @Test
    void aLockedDatabaseIsTriedAgainLater() throws SQLException {
        Path file = folder.resolve("shop.db");
        try (Connection other = open(file, OPTIONS.withCreate(true));
                Statement statement = other.createStatement()) {
            statement.execute("create table users (id integer)");
            statement.execute("begin exclusive");

            assertThatThrownBy(() -> open(file, OPTIONS))
                    .isInstanceOf(LockedException.class)
                    .extracting(fault -> ((OrmException) fault).exit())
                    .isEqualTo(ExitStatus.LATER);
        }
    }

    @Test
    void optionsOfTheUrlReachTheSession() throws SQLException {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:sqlite:" + folder.resolve("shop.db") + "?max_page_count=20");
        try (Connection connection = Connector.open(url, null, null, OPTIONS.withCreate(true));
                Statement statement = connection.createStatement();
                var answer = statement.executeQuery("pragma max_page_count")) {
            assertThat(answer.getInt(1)).isEqualTo(20);
        }
    }

    @Test
    void memoryNeedsNoCreation() throws SQLException {
        Connector.open(DatabaseUrl.parse("jdbc:sqlite::memory:"), null, null, OPTIONS)
                .close();
    }

    private static Connection open(Path file, ConnectOptions options) {
        return Connector.open(DatabaseUrl.parse("jdbc:sqlite:" + file), null, null, options);
    }

    private static void assertRefused(ThrowingCallable attempt, ExitStatus exit, String says) {
        assertThatThrownBy(attempt)
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining(says)
                .extracting(fault -> ((OrmException) fault).exit())
                .isEqualTo(exit);
    }
}
