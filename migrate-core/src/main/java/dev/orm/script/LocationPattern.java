package dev.orm.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders named with {@code *} (within one name), {@code **} (names of any depth) and {@code ?} (one letter), as under
 * Flyway.
 */
public final class LocationPattern {
    private LocationPattern() {}

    /**
     * The folders, in the order of their names and without those that lie within others of them; the location itself where
     * it is no pattern or nothing is called so.
     *
     * @throws ScriptFolderException where they cannot be looked for
     */
    public static List<Path> folders(Path location) {
        Path root = location;
        while (isPattern(root) && root.getParent() != null) {
            root = root.getParent();
        }
        if (root.equals(location) || !Files.isDirectory(root)) {
            return List.of(location);
        }
        PathMatcher matcher = location.getFileSystem().getPathMatcher("glob:" + escaped(location));
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> outer = new ArrayList<>();
            all.filter(matcher::matches).filter(Files::isDirectory).sorted().forEach(folder -> {
                if (outer.stream().noneMatch(folder::startsWith)) {
                    outer.add(folder);
                }
            });
            return outer.isEmpty() ? List.of(location) : outer;
        } catch (IOException e) {
            throw ScriptFolderException.unreadable(root, e);
        }
    }

    private static boolean isPattern(Path path) {
        String text = path.toString();
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** What else means something in a glob means itself. */
    private static String escaped(Path location) {
        return location.toString().replaceAll("[\\[\\]{}\\\\]", "\\\\$0");
    }
}
