package dev.orm.mapping.classpath;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The entries of a class path in their order; where two hold the same class, the first one's counts. */
public final class ClassPath implements Closeable {

    private final List<Path> places;
    private final List<String> unmatched;
    private final List<ClassContainer> containers;

    private ClassPath(List<Path> places, List<String> unmatched, List<ClassContainer> containers) {
        this.places = places;
        this.unmatched = unmatched;
        this.containers = containers;
    }

    /**
     * @param entries folders, jars, globs, {@code @file} lists (one path per line or between path separators)
     * @param base what relative entries are relative to
     */
    public static ClassPath open(List<String> entries, Path base) {
        List<ClassContainer> containers = new ArrayList<>();
        EntryExpander expander = new EntryExpander(base);
        List<Path> places = List.copyOf(expander.expand(entries));
        for (Path place : places) {
            containers.addAll(open(place));
        }
        return new ClassPath(places, List.copyOf(expander.unmatched()), containers);
    }

    /** What the loaders of these classes know; it finds classes by name, and lists none. */
    public static ClassPath of(Collection<Class<?>> classes) {
        List<ClassLoader> loaders = classes.stream()
                .map(Class::getClassLoader)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ClassPath(List.of(), List.of(), List.of(new LoaderContainer(loaders)));
    }

    /** Where it looks, in order. */
    public List<Path> places() {
        return places;
    }

    /** The globs among its entries that match no folder and no archive. */
    public List<String> unmatched() {
        return unmatched;
    }

    /** Whether a folder or archive of that name is on it, inside an application archive too. */
    public boolean holds(String fileName) {
        return containers.stream()
                .map(container -> container.place().getFileName())
                .anyMatch(name -> name != null && name.toString().equals(fileName));
    }

    /** Reads everything once, and keeps what is of interest: classes by their bytes, other files by their path. */
    public SearchResult search(Predicate<byte[]> classes, Predicate<String> resources) {
        SearchResult.Collector collector = new SearchResult.Collector(classes);
        for (ClassContainer container : containers) {
            try {
                Path place = container.place();
                container.each(
                        path -> collector.wants(path) || resources.test(path),
                        (path, content) -> collector.collect(place, path, content));
            } catch (IOException | IllegalArgumentException e) {
                throw ClassPathException.unreadable(container.place(), e);
            }
        }
        return collector.result();
    }

    /** The class of that (binary) name. */
    public Optional<ClassFile> find(String className) {
        String path = className.replace('.', '/') + ".class";
        for (ClassContainer container : containers) {
            Optional<byte[]> content = read(container, path);
            if (content.isPresent()) {
                return Optional.of(new ClassFile(className, content.get(), container.place()));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        for (ClassContainer container : containers) {
            try {
                container.close();
            } catch (IOException e) {
                throw ClassPathException.unreadable(container.place(), e);
            }
        }
    }

    private static Optional<byte[]> read(ClassContainer container, String path) {
        try {
            return container.read(path);
        } catch (IOException e) {
            throw ClassPathException.unreadable(container.place(), e);
        }
    }

    private static List<ClassContainer> open(Path place) {
        if (Files.isDirectory(place)) {
            return List.of(new Folder(place));
        }
        try {
            return Jar.open(place);
        } catch (IOException e) {
            throw ClassPathException.unreadable(place, e);
        }
    }
}
