package dev.orm.mapping.classpath;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns what {@code models.classpath} says into folders and files that exist.
 *
 * <p>A glob may match nothing, and is remembered then. In an {@code @file} list a folder may be absent, as on the JVM's own class path, because
 * build tools list folders that they have had no reason to make; a jar may not.
 */
final class EntryExpander {

    private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

    private final Path base;
    private final List<String> unmatched = new ArrayList<>();

    EntryExpander(Path base) {
        this.base = base;
    }

    Set<Path> expand(List<String> entries) {
        Set<Path> paths = new LinkedHashSet<>();
        for (String entry : entries) {
            paths.addAll(expand(entry.strip()));
        }
        return paths;
    }

    /** The globs that matched nothing. */
    List<String> unmatched() {
        return unmatched;
    }

    private List<Path> expand(String entry) {
        if (entry.startsWith("@")) {
            return list(entry);
        }
        if (WILDCARD.matcher(entry).find()) {
            List<Path> matches = glob(entry);
            if (matches.isEmpty()) {
                unmatched.add(entry);
            }
            return matches;
        }
        Path path = resolve(entry);
        if (!Files.exists(path)) {
            throw ClassPathException.missing(entry, path);
        }
        return List.of(path);
    }

    private List<Path> list(String entry) {
        Path file = resolve(entry.substring(1));
        if (!Files.isRegularFile(file)) {
            throw ClassPathException.missingList(entry, file);
        }
        List<Path> paths = new ArrayList<>();
        for (String listed : listed(file)) {
            Path path = resolve(listed);
            if (Files.exists(path)) {
                paths.add(path);
            } else if (listed.endsWith(".jar")) {
                throw ClassPathException.missing(listed, path);
            }
        }
        return paths;
    }

    private static List<String> listed(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .flatMap(line -> Stream.of(line.split(Pattern.quote(File.pathSeparator))))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw ClassPathException.unreadable(file, e);
        }
    }

    private List<Path> glob(String pattern) {
        Path start = base;
        String rest = pattern.replace(File.separatorChar, '/');
        if (rest.startsWith("/")) {
            start = base.getFileSystem().getPath("/");
            rest = rest.substring(1);
        }
        while (!WILDCARD.matcher(head(rest)).find()) {
            start = start.resolve(head(rest)).normalize();
            rest = rest.substring(head(rest).length() + 1);
        }
        return Files.isDirectory(start) ? matches(start, rest) : List.of();
    }

    private static List<Path> matches(Path start, String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/").length;
        try (Stream<Path> all = Files.walk(start, depth)) {
            return all.filter(path -> !path.equals(start) && matcher.matches(start.relativize(path)))
                    .filter(path -> Files.isDirectory(path) || isArchive(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw ClassPathException.unreadable(start, e);
        }
    }

    private static boolean isArchive(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".jar") || name.endsWith(".war");
    }

    private static String head(String pattern) {
        int slash = pattern.indexOf('/');
        return slash < 0 ? pattern : pattern.substring(0, slash);
    }

    private Path resolve(String entry) {
        return base.resolve(entry).normalize();
    }
}
