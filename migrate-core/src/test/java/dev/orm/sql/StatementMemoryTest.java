package dev.orm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script of 50 MB takes as much memory as its longest statement. */
class StatementMemoryTest {
    private static final int SIZE = 50 << 20;
    private static final String STATEMENT = "insert into orders (id, customer, note) values (%d, 'it''s; %d', null);\n";

    @TempDir
    Path folder;

    @Test
    void readsALongScriptInASmallHeap() throws IOException, InterruptedException {
        Path script = folder.resolve("long.sql");
        int written = write(script);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx8m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Counter.class.getName(),
                        script.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEqualTo(written + " statements");
    }

    private static int write(Path script) throws IOException {
        int written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(script)) {
            for (int size = 0; size < SIZE; written++) {
                String statement = STATEMENT.formatted(written, written);
                out.write(statement);
                size += statement.length();
            }
        }
        return written;
    }

    /** Counts in a process of its own. */
    static final class Counter {
        private Counter() {}

        public static void main(String[] arguments) throws IOException {
            int count = 0;
            try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]))) {
                StatementReader statements = StatementReader.of(reader, TestSyntax.SQLITE);
                while (statements.hasNext()) {
                    statements.next();
                    count++;
                }
            }
            System.out.print(count + " statements");
        }
    }
}
