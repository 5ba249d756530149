package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What files were and will be, kept beside HEAD while they are moved, so that a process that dies meanwhile leaves both.
 *
 * @param before the contents of all files that go or change
 * @param after the contents of all files that come or change
 * @param versions of revisions that move: the old, the new
 */
record MoveJournal(Map<Path, byte[]> before, Map<Path, byte[]> after, Map<RevisionId, RevisionId> versions) {
    private static final String NAME = ".orm-moves";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";
    private static final String VERSION = "version";

    /** @param location the first one, where HEAD is */
    static Path in(Path location) {
        return location.resolve(NAME);
    }

    /** On disk before this returns. */
    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        List<String> lines = new ArrayList<>();
        before.forEach((path, bytes) -> lines.add(line(BEFORE, folder, path, bytes)));
        after.forEach((path, bytes) -> lines.add(line(AFTER, folder, path, bytes)));
        versions.forEach((old, made) -> lines.add(VERSION + " " + old.text() + " " + made.text()));
        Path making = file.resolveSibling(NAME + ".making");
        Files.write(making, lines);
        Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String line(String kind, Path folder, Path path, byte[] bytes) {
        String name = folder.relativize(path.toAbsolutePath()).toString();
        return kind + " " + text(name.getBytes(StandardCharsets.UTF_8)) + " " + text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static MoveJournal read(Path file) throws IOException {
        MoveJournal journal = new MoveJournal(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (String line : Files.readAllLines(file)) {
            List<String> words = List.of(line.split(" ", -1));
            if (words.get(0).equals(VERSION)) {
                journal.versions.put(RevisionId.of(words.get(1)), RevisionId.of(words.get(2)));
            } else {
                String name = new String(Base64.getDecoder().decode(words.get(1)), StandardCharsets.UTF_8);
                Path path = file.resolveSibling(name).normalize();
                byte[] bytes = Base64.getDecoder().decode(words.get(2));
                (words.get(0).equals(BEFORE) ? journal.before : journal.after).put(path, bytes);
            }
        }
        return journal;
    }

    /** The files as they were. */
    void takeBack() throws IOException {
        replace(after, before);
    }

    /** The files as they will be. */
    void finish() throws IOException {
        replace(before, after);
    }

    private static void replace(Map<Path, byte[]> gone, Map<Path, byte[]> there) throws IOException {
        for (Map.Entry<Path, byte[]> file : there.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        for (Path file : gone.keySet()) {
            if (!there.containsKey(file)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
