package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private final Map<RevisionId, RevisionId> versions;
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private boolean applied;

    /**
     * @param made the text of each new file
     * @param head what HEAD holds afterwards
     * @param versions of revisions that get others
     */
    FileMoves(
            ScriptDirectory scripts,
            Map<Path, String> made,
            List<Path> removed,
            String head,
            Map<RevisionId, RevisionId> versions) {
        this.scripts = scripts;
        this.made = new LinkedHashMap<>(made);
        this.removed = List.copyOf(removed);
        this.head = head;
        this.versions = Map.copyOf(versions);
    }

    /**
     * Makes the moves; nothing where they are made. Until {@link #keep} they can be taken back, be it by another process
     * where this one dies.
     *
     * @throws WriteFailedException where one cannot be made; all is as it was then
     * @throws dev.orm.OrmException where the folder would make no history; all is as it was then
     */
    public void apply() {
        if (applied) {
            return;
        }
        refuseTaken();
        read();
        begin();
        boolean written = false;
        try {
            new AtomicFiles(made, HeadFile.of(scripts), head).write(() -> {});
            written = true;
            applied = true;
            deleteAll();
            new DirectoryReader(scripts.locations(), scripts.undoFolder())
                    .read()
                    .graph();
        } catch (RuntimeException e) {
            if (written) {
                revert();
            } else {
                keep();
            }
            throw e;
        }
    }

    /** They are not taken back any more. */
    public void keep() {
        delete(journal());
    }

    /** Takes the moves back; nothing where they were not made. */
    public void revert() {
        if (!applied) {
            return;
        }
        try {
            MoveJournal.read(journal()).takeBack();
            applied = false;
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(journal(), e);
        }
        keep();
    }

    private Path journal() {
        return MoveJournal.in(scripts.locations().get(0));
    }

    /** What stands there already is nobody's to take back. */
    private void refuseTaken() {
        for (Path file : made.keySet()) {
            if (Files.exists(file)) {
                throw WriteFailedException.exists(file);
            }
        }
    }

    private void begin() {
        Map<Path, byte[]> after = new LinkedHashMap<>();
        made.forEach((file, text) -> after.put(file, text.getBytes(StandardCharsets.UTF_8)));
        after.put(HeadFile.of(scripts), head.getBytes(StandardCharsets.UTF_8));
        try {
            new MoveJournal(before, after, versions).write(journal());
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(journal(), e);
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
        removed.forEach(FileMoves::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw WriteFailedException.cannotWrite(file, e);
        }
    }
}
