package dev.orm.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of a migrations folder that are made and that go: all of them, or none. */
public final class FileMoves {
    private final ScriptDirectory scripts;
    private final Map<Path, String> made;
    private final List<Path> removed;
    private final String head;
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private boolean applied;

    /**
     * @param made the text of each new file
     * @param head what HEAD holds afterwards
     */
    FileMoves(ScriptDirectory scripts, Map<Path, String> made, List<Path> removed, String head) {
        this.scripts = scripts;
        this.made = new LinkedHashMap<>(made);
        this.removed = List.copyOf(removed);
        this.head = head;
    }

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
        read();
        new AtomicFiles(made, HeadFile.of(scripts), head).write(() -> {});
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
            for (Path file : made.keySet()) {
                current = file;
                Files.deleteIfExists(current);
            }
            applied = false;
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(current, e);
        }
    }

    private void read() {
        Path current = HeadFile.of(scripts);
        try {
            if (Files.exists(current)) {
                before.put(current, Files.readAllBytes(current));
            }
            for (Path file : removed) {
                current = file;
                before.put(current, Files.readAllBytes(current));
            }
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(current, e);
        }
    }

    private void deleteAll() {
        for (Path file : removed) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw WriteFailedException.cannotWrite(file, e);
            }
        }
    }
}
