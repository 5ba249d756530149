package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orm.session.entity.EntityKey;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys in a file on a disk that is full, and in one that somebody has cut short. */
class KeyFileTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private static final List<EntityKey> PAGE = List.of(new EntityKey("shop.Book", 1L), new EntityKey("shop.Book", 2L));

    private static KeyFile at(Path path) throws IOException {
        return KeyFile.at(path, KeyFileTest.class.getClassLoader());
    }

    @Test
    void aFullDiskIsSeenWhenAPageIsWrittenAndTheFileGoes() throws IOException {
        assumeTrue(Files.exists(FULL));
        Path path = Files.createSymbolicLink(folder.resolve("keys"), FULL);
        KeyFile file = at(path);
        assertThatThrownBy(() -> file.write(PAGE)).isInstanceOf(IOException.class);
        assertThat(file.next()).isNull();
        file.close();
        assertThat(Files.exists(path)).isFalse();
    }

    @Test
    void aFileThatCannotBeOpenedGoes() throws IOException {
        Path path = Files.createSymbolicLink(folder.resolve("keys"), folder);
        assertThatThrownBy(() -> at(path)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatWasCutShort() throws IOException {
        Path path = folder.resolve("keys");
        try (KeyFile file = at(path)) {
            file.write(PAGE);
            assertThat(Files.size(path)).as("written at once").isPositive();
            Files.write(path, new byte[0]);
            assertThatThrownBy(file::next)
                    .isInstanceOf(KeyFileException.class)
                    .hasCauseInstanceOf(EOFException.class)
                    .hasMessage("the keys of a stream cannot be read from the temporary file " + path
                            + "\n  why:  java.io.EOFException"
                            + "\n  next: look whether something cleared or changed that folder (java.io.tmpdir), and begin the"
                            + " stream again");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
