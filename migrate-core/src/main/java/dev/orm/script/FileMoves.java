package dev.orm.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Files of a migrations folder that get other names, other texts, or go: all of them, or none. */
public final class FileMoves {
    private final ScriptDirectory scripts;
    private final Map<Path, Moved> moves;
    private final String head;
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private boolean applied;

    /**
     * @param moves by the file as it is now
     * @param head what HEAD holds afterwards
     */
    FileMoves(ScriptDirectory scripts, Map<Path, Moved> moves, String head) {
        this.scripts = scripts;
        this.moves = new LinkedHashMap<>(moves);
        this.head = head;
    }

    /**
     * What a file becomes.
     *
     * @param text null: as it was
     */
    record Moved(Path file, @Nullable String text) {}

    /**
     * Makes the moves; nothing where they are made.
     *
     * @throws WriteFailedException where one cannot be made; all is as it was then
     * @throws dev.orm.OrmException where the folder would make no history; all is as it was then
     */
    public void apply() {
        if (applied) {
            return;
        }
        Map<Path, String> texts = read();
        new AtomicFiles(texts, HeadFile.of(scripts), head).write(() -> {});
        applied = true;
        try {
            deleteAll();
            ScriptDirectory.read(scripts.locations(), scripts.undoFolder()).graph();
        } catch (RuntimeException e) {
            revert();
            throw e;
        }
    }

    /** Takes the moves back; nothing where they were not made. */
    public void revert() {
        if (!applied) {
            return;
        }
        Path current = HeadFile.of(scripts);
        try {
            for (Map.Entry<Path, byte[]> file : before.entrySet()) {
                current = file.getKey();
                Files.write(current, file.getValue());
            }
            if (!before.containsKey(HeadFile.of(scripts))) {
                Files.deleteIfExists(HeadFile.of(scripts));
            }
            for (Moved moved : moves.values()) {
                current = moved.file();
                Files.deleteIfExists(current);
            }
            applied = false;
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(current, e);
        }
    }

    private Map<Path, String> read() {
        Map<Path, String> texts = new LinkedHashMap<>();
        Path current = HeadFile.of(scripts);
        try {
            if (Files.exists(current)) {
                before.put(current, Files.readAllBytes(current));
            }
            for (Map.Entry<Path, Moved> move : moves.entrySet()) {
                current = move.getKey();
                before.put(current, Files.readAllBytes(current));
                String text = move.getValue().text();
                texts.put(move.getValue().file(), text == null ? Files.readString(current) : text);
            }
            return texts;
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(current, e);
        }
    }

    private void deleteAll() {
        for (Path file : moves.keySet()) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw WriteFailedException.cannotWrite(Objects.requireNonNull(file), e);
            }
        }
    }
}
