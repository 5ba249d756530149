package dev.orm.mapping.classpath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar, or the part of an application archive that lies under a prefix: {@code BOOT-INF/classes/}. */
final class Jar implements ClassContainer {

    private static final List<String> CLASS_FOLDERS = List.of("BOOT-INF/classes/", "WEB-INF/classes/");
    private static final List<String> LIBRARY_FOLDERS = List.of("BOOT-INF/lib/", "WEB-INF/lib/");

    private final Path place;
    private final ZipFile zip;
    private final String prefix;

    private Jar(Path place, ZipFile zip, String prefix) {
        this.place = place;
        this.zip = zip;
        this.prefix = prefix;
    }

    /** The jar itself, or a Spring Boot jar's (or war's) classes and the libraries inside it. */
    static List<ClassContainer> open(Path place) throws IOException {
        ZipFile zip = new ZipFile(place.toFile());
        List<ClassContainer> containers = new ArrayList<>();
        containers.add(new Jar(place, zip, prefixOf(zip)));
        for (ZipEntry entry : entries(zip)) {
            if (isLibrary(entry.getName())) {
                containers.add(new NestedJar(place, zip, entry));
            }
        }
        return containers;
    }

    @Override
    public Path place() {
        return place;
    }

    @Override
    public void each(Predicate<String> wanted, ContentReader reader) throws IOException {
        for (ZipEntry entry : entries(zip)) {
            String name = entry.getName();
            if (name.startsWith(prefix) && wanted.test(name.substring(prefix.length()))) {
                reader.read(name.substring(prefix.length()), content(entry));
            }
        }
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        ZipEntry entry = zip.getEntry(prefix + path);
        return entry == null ? Optional.empty() : Optional.of(content(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private byte[] content(ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static String prefixOf(ZipFile zip) {
        return CLASS_FOLDERS.stream()
                .filter(folder ->
                        entries(zip).stream().anyMatch(entry -> entry.getName().startsWith(folder)))
                .findFirst()
                .orElse("");
    }

    private static boolean isLibrary(String name) {
        return name.endsWith(".jar") && LIBRARY_FOLDERS.stream().anyMatch(name::startsWith);
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> entries = new ArrayList<>(zip.size());
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            entries.add(all.nextElement());
        }
        return entries;
    }
}
