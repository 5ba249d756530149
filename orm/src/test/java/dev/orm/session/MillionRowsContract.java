package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.million.Meter;
import dev.orm.session.million.Reading;
import dev.orm.session.million.StreamOfAMillion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream needs no more memory for a million rows than for a thousand. */
abstract class MillionRowsContract {
    private static final int ROWS = 1_000_000;

    @TempDir
    Path waiting;

    /** {@code url}, {@code user} and {@code password} of a new, empty one. */
    abstract Map<String, String> settings();

    abstract Connection connect() throws SQLException;

    @Test
    void aMillionRowsPassThroughASmallHeap() throws Exception {
        try (Database database = Database.open(settings(), Reading.class, Meter.class)) {
            database.createAll();
        }
        fill();
        long amounts = (long) ROWS / 100 * (99 * 100 / 2);
        String sums = ROWS + " readings, " + amounts + ", " + 7L * ROWS + "\n";
        assertThat(run("as they come")).isEqualTo(sums);
        assertThat(run("ordered")).isEqualTo(sums);
        assertThat(waiting).as("what waited in a file is gone").isEmptyDirectory();
    }

    private void fill() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into meters (id) values (7)");
            statement.execute("insert into readings (id, name, amount, meter_id) values (0, 'a reading', 0, 7)");
            for (int rows = 1; rows < ROWS; rows *= 2) {
                statement.execute("insert into readings (id, name, amount, meter_id) select id + " + rows
                        + ", name, (id + " + rows + ") % 100, meter_id from readings where id < " + (ROWS - rows));
            }
            connection.commit();
        }
    }

    private String run(String which) throws IOException, InterruptedException {
        Map<String, String> settings = settings();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx40m",
                        "-Djava.io.tmpdir=" + waiting,
                        "-Dorg.sqlite.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamOfAMillion.class.getName(),
                        settings.getOrDefault("url", ""),
                        settings.getOrDefault("user", ""),
                        settings.getOrDefault("password", ""),
                        which))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
