package dev.orm.example.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.servers.TestDatabase;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The last lesson: another database is another URL. */
abstract class AnotherDatabase {
    private static final String PRINTED = """
            added John Doe as 1
            nobody is null
            First steps by John Doe
            Second thoughts by John Doe
            John Doe wrote 2
            updated: Jane Roe <jane@example.com>
            updated: John Doe <john.doe@example.com>
            Jane Roe: Second thoughts[ #java]
            Jane Roe: Third time[ #java]
            John Doe: First steps[]
            still John Doe
            rolled back: Jane Roe <jane@example.com>
            rolled back: John Doe <john.doe@example.com>
            1 post left
            deleted: John Doe <john.doe@example.com>
            """;

    /** Login included. */
    abstract String url();

    static String url(TestDatabase server) {
        String separator = server.url().contains("?") ? "&" : "?";
        return server.url() + separator + "user=" + encoded(server.user()) + "&password=" + encoded(server.password());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void theSameProgramDoesTheSame() throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneProgram.class.getName()))
                .redirectErrorStream(true);
        program.environment().put("DATABASE_URL", url());
        Process running = program.start();
        String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).isEqualTo(PRINTED);
        assertThat(running.waitFor()).isZero();
    }
}
