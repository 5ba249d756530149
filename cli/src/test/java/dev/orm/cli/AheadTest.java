package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AheadTest {
    @TempDir
    Path folder;

    /** What is wrong with it is told by whoever reads it to follow it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "url: jdbc:", "url: jdbc:nothing:x", "url: jdbc:sqlite:shop.db", "url: ${ORM_URL}", ": : :"})
    void noConfigurationStopsIt(String text) throws IOException {
        Path file = folder.resolve("orm.yaml");
        Files.writeString(file, text);

        assertThatCode(new Ahead(file)::run).doesNotThrowAnyException();
        assertThatCode(new Ahead(folder.resolve("absent.yaml"))::run).doesNotThrowAnyException();
        assertThatCode(new Ahead(folder)::run).doesNotThrowAnyException();
    }
}
