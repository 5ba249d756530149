package dev.orm.script;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes several new files and one that is replaced: all, or none. */
final class AtomicFiles {
    private final Map<Path, String> texts;
    private final Path replaced;
    private final String replacement;

    AtomicFiles(Map<Path, String> texts, Path replaced, String replacement) {
        this.texts = texts;
        this.replaced = replaced;
        this.replacement = replacement;
    }

    void write() {
        List<Path> written = new ArrayList<>();
        Path current = replaced;
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                current = text.getKey();
                Files.writeString(current, "", StandardOpenOption.CREATE_NEW);
                written.add(current);
                Files.writeString(current, text.getValue());
            }
            current = replaced;
            replace();
        } catch (FileAlreadyExistsException e) {
            delete(written);
            throw WriteFailedException.exists(current);
        } catch (IOException e) {
            delete(written);
            throw WriteFailedException.cannotWrite(current, e);
        }
    }

    private void replace() throws IOException {
        Path making = replaced.resolveSibling("." + replaced.getFileName() + ".making");
        try {
            Files.writeString(making, replacement);
            Files.move(making, replaced, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(making);
        }
    }

    private static void delete(List<Path> files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw WriteFailedException.cannotWrite(file, e);
            }
        }
    }
}
