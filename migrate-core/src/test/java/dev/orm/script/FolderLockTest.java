package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path folder;

    @Test
    void aLockWhoseFileCannotBeDeletedIsLetGo() throws IOException {
        Path moved = folder.resolve("moved");
        try (FolderLock lock = lock()) {
            assertThat(lock).isNotNull();
            Files.move(folder.resolve(".orm-lock"), moved);
            Files.createDirectories(folder.resolve(".orm-lock/full"));
        }

        try (FileChannel channel = FileChannel.open(moved, StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
        }
    }

    @Test
    void aLockThatThisProgramHoldsOtherwiseIsWaitedFor() throws IOException {
        Path file = Files.createFile(folder.resolve(".orm-lock"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.lock();

            assertThatThrownBy(this::lock).isInstanceOf(FolderLockedException.class);
        }
        try (FolderLock lock = lock()) {
            assertThat(lock).isNotNull();
        }
        assertThat(file).doesNotExist();
    }

    private FolderLock lock() {
        return FolderLock.of(folder, Duration.ZERO, () -> {});
    }
}
