package dev.orm.script;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time write into a migrations folder, from its first look at what is there. The lock is the
 * system's, on a hidden file that goes with it: it ends with a process that dies.
 */
public final class FolderLock implements AutoCloseable {
    private static final String NAME = ".orm-lock";
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int LENGTHS = 1 << 16;

    /** Locks of this process: the system knows no difference between its threads, and lets go where one closes the file. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final @Nullable FileChannel channel;

    private FolderLock(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * The lock of a folder; without effect where nothing can be written into it.
     *
     * @param waiting told once, where another process is there
     * @throws FolderLockedException where it stays for longer than the patience
     */
    public static FolderLock of(Path folder, Duration patience, Runnable waiting) {
        Path file = folder.toAbsolutePath().normalize().resolve(NAME);
        Instant end = Instant.now().plus(patience);
        for (boolean told = false; ; told = true) {
            Optional<FolderLock> lock = attempt(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (!told) {
                waiting.run();
            }
            if (Instant.now().isAfter(end)) {
                throw FolderLockedException.of(folder, patience);
            }
            pause(folder, patience);
        }
    }

    private static void pause(Path folder, Duration patience) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FolderLockedException.of(folder, patience);
        }
    }

    private static Optional<FolderLock> attempt(Path file) {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = open(file);
            return lock;
        } catch (IOException e) { // where nothing can be written, the revision's own files tell why
            lock = Optional.of(new FolderLock(file, null));
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<FolderLock> open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            FileLock lock = locked(file, channel);
            ours = lock != null && isStillThere(file, channel);
            return ours ? Optional.of(new FolderLock(file, channel)) : Optional.empty();
        } catch (
                OverlappingFileLockException e) { // this program holds it, by another name or from another class loader
            return Optional.empty();
        } finally {
            if (!ours) {
                channel.close();
            }
        }
    }

    /** Where a file system has no locks, none is left behind. */
    private static @Nullable FileLock locked(Path file, FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Whether the file of this name is the locked one, and not one made since that was deleted: the length tells. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        int length = 1 + ThreadLocalRandom.current().nextInt(LENGTHS);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(length));
        return Files.exists(file) && Files.size(file) == length;
    }

    @Override
    public void close() {
        try (FileChannel held = channel) {
            if (held != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) { // it stays there, and is locked by the next one
            return;
        } finally {
            HELD.remove(file);
        }
    }
}
