package dev.orm.script;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes several new files and one that is replaced: all, or none. What will replace it is made first, and only one
 * process can make it: until it stands in its place, all others wait.
 */
final class AtomicFiles {
    /** Whoever made it and did not put it into its place by then is dead. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Map<Path, String> texts;
    private final Path replaced;
    private final String replacement;
    private final Path making;

    AtomicFiles(Map<Path, String> texts, Path replaced, String replacement) {
        this.texts = texts;
        this.replaced = replaced;
        this.replacement = replacement;
        making = replaced.resolveSibling("." + replaced.getFileName() + ".making");
    }

    /** @param check throws where the files may not be written; nobody else writes from then on */
    void write(Runnable check) {
        try {
            claim();
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(replaced, e);
        }
        boolean done = false;
        try {
            check.run();
            writeAll();
            done = true;
        } finally {
            if (!done) {
                delete(List.of(making));
            }
        }
    }

    private void claim() throws IOException {
        while (true) {
            try {
                Files.writeString(making, replacement, StandardOpenOption.CREATE_NEW);
                return;
            } catch (FileAlreadyExistsException e) {
                giveWay();
            }
        }
    }

    private void giveWay() throws IOException {
        try {
            Instant made = Files.getLastModifiedTime(making).toInstant();
            if (made.plus(LEFT_BEHIND).isBefore(Instant.now())) {
                Files.deleteIfExists(making);
            } else {
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another process wrote");
        }
    }

    private void writeAll() {
        List<Path> written = new ArrayList<>();
        Path current = replaced;
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                current = text.getKey();
                makeFolder(current.getParent(), written);
                Files.writeString(current, "", StandardOpenOption.CREATE_NEW);
                written.add(current);
                Files.writeString(current, text.getValue());
            }
            current = replaced;
            Files.move(making, replaced, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException e) {
            delete(written);
            throw WriteFailedException.exists(current);
        } catch (IOException e) {
            delete(written);
            throw WriteFailedException.cannotWrite(current, e);
        }
    }

    /** The folder and those that it stands in, as far as they are missing. */
    private static void makeFolder(@Nullable Path folder, List<Path> written) throws IOException {
        if (folder != null && !Files.exists(folder)) {
            makeFolder(folder.getParent(), written);
            Files.createDirectory(folder);
            written.add(folder);
        }
    }

    private static void delete(List<Path> files) {
        List<Path> newestFirst = new ArrayList<>(files);
        Collections.reverse(newestFirst);
        for (Path file : newestFirst) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw WriteFailedException.cannotWrite(file, e);
            }
        }
    }
}
