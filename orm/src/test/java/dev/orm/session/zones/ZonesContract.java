package dev.orm.session.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one program writes is what another reads, wherever in the world they run, and where their server thinks it is. */
public abstract class ZonesContract {
    private static final String NEPAL = "Asia/Kathmandu";
    private static final String NEW_YORK = "America/New_York";

    /**
     * Points in time are the same; what has no zone is written the same; what JDBC has only as a point in time is what
     * the clock on the wall said.
     */
    private static final String WRITTEN = """
            instant 2026-03-29T01:30:00.123456Z
            offset 2026-03-08T01:30Z
            zoned 2026-07-01T08:00Z
            offsetTime 20:45Z
            longAgo 1582-10-10T12:00:00Z
            inTheGap 2026-03-08T02:30:00.000001
            atMidnight 2026-03-08T00:00
            day 1986-01-01
            time 02:30
            sqlDate 2026-03-08
            sqlTime 02:30:00
            timestamp 2026-07-01 23:59:59.000001
            date 2026-07-01 00:00:00.001
            dateOnly 2026-07-01 00:00:00.0
            timeOnly 1970-01-01 23:59:59.0
            calendar 2026-07-01 00:00:00.001
            updates 0
            found 1
            """;

    /** {@code url}, {@code user} and {@code password} of a new, empty one whose sessions are in another zone still. */
    protected abstract Map<String, String> settings();

    protected abstract Connection connect() throws SQLException;

    @Test
    void whatIsWrittenInOneZoneIsReadInAnother() throws Exception {
        assertThat(run(NEPAL, "write", "1")).isEmpty();
        assertThat(run(NEW_YORK, "read", "1")).isEqualTo(WRITTEN);
        assertThat(run(NEW_YORK, "write", "2")).isEmpty();
        assertThat(run(NEPAL, "read", "2")).isEqualTo(WRITTEN);
        assertThat(run(NEW_YORK, "read", "2")).isEqualTo(WRITTEN);
    }

    @Test
    void pointsInTimeAreStoredInUtc() throws Exception {
        run(NEPAL, "write", "1");
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(inUtc("select instant, at_offset, inTheGap from Appointment"))) {
            row.next();
            assertThat(row.getString(1)).startsWith("2026-03-29 01:30:00.123456");
            assertThat(row.getString(2)).startsWith("2026-03-08 01:30:00");
            assertThat(row.getString(3)).startsWith("2026-03-08 02:30:00.000001");
        }
    }

    /** The query so that columns with a time zone are read as UTC. */
    protected String inUtc(String query) {
        return query;
    }

    private String run(String zone, String... arguments) throws IOException, InterruptedException {
        Map<String, String> settings = settings();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.timezone=" + zone,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Diary.class.getName(),
                        settings.getOrDefault("url", ""),
                        settings.getOrDefault("user", ""),
                        settings.getOrDefault("password", ""),
                        arguments[0],
                        arguments[1])
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
