package dev.orm.mapping.classpath;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The classes of a package that lie where one of them does: in the same folder, or in the same archive. */
public final class Neighbours {
    private static final String CLASS = ".class";

    private Neighbours() {}

    /** Their binary names; none where the class comes from neither. */
    public static List<String> of(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + CLASS;
        URL place = type.getResource(file);
        String prefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
        try {
            List<String> files = place == null ? List.of() : files(place);
            return files.stream()
                    .filter(name -> name.endsWith(CLASS))
                    .map(name -> prefix + name.substring(0, name.length() - CLASS.length()))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw ClassPathException.unreadable(Path.of(file), e);
        }
    }

    private static List<String> files(URL place) throws IOException, URISyntaxException {
        if (place.getProtocol().equals("file")) {
            try (Stream<Path> all = Files.list(Path.of(place.toURI()).resolveSibling(""))) {
                return all.map(path -> path.getFileName().toString()).sorted().toList();
            }
        }
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false);
        return connection instanceof JarURLConnection archive ? files(archive) : List.of();
    }

    private static List<String> files(JarURLConnection archive) throws IOException {
        String entry = archive.getEntryName();
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        try (JarFile jar = archive.getJarFile()) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                    .map(name -> name.substring(folder.length()))
                    .toList();
        }
    }
}
