package dev.orm.script;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Folders of scripts on disk and on a class path, in jars too; jars are closed again at the end. */
final class Locations implements AutoCloseable {
    private static final String CLASS_PATH = "classpath:";
    private static final String FILES = "filesystem:";

    private final ClassLoader loader;
    private final List<Path> folders = new ArrayList<>();
    private final List<FileSystem> opened = new ArrayList<>();

    private Locations(ClassLoader loader) {
        this.loader = loader;
    }

    /** @throws ScriptFolderException where one is not there */
    static Locations open(List<String> locations, ClassLoader loader) {
        Locations all = new Locations(loader);
        try {
            locations.forEach(all::add);
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
        return all;
    }

    List<Path> folders() {
        return folders;
    }

    private void add(String location) {
        if (location.startsWith(CLASS_PATH)) {
            addResources(location, location.substring(CLASS_PATH.length()).replaceAll("^/+|/+$", ""));
        } else {
            folders.add(Path.of(location.startsWith(FILES) ? location.substring(FILES.length()) : location));
        }
    }

    private void addResources(String location, String name) {
        try {
            List<URL> found = Collections.list(loader.getResources(name));
            if (found.isEmpty() || List.of(name.split("/")).contains("..")) {
                throw ScriptFolderException.notOnClassPath(location);
            }
            for (URL url : found) {
                folders.add(folder(url.toURI()));
            }
        } catch (IOException | URISyntaxException e) {
            throw ScriptFolderException.unreadable(Path.of(name), e);
        }
    }

    /** The jar of a URI is what stands before its last exclamation mark: there are jars in jars. */
    private Path folder(URI uri) throws IOException {
        if (!"jar".equals(uri.getScheme())) {
            return Path.of(uri);
        }
        String text = uri.toString();
        int within = text.lastIndexOf("!/");
        URI jar = URI.create(text.substring(0, within));
        return fileSystem(jar).getPath(text.substring(within + 1));
    }

    private FileSystem fileSystem(URI jar) throws IOException {
        try {
            FileSystem system = FileSystems.newFileSystem(jar, Map.of());
            opened.add(system);
            return system;
        } catch (FileSystemAlreadyExistsException e) {
            return FileSystems.getFileSystem(jar);
        }
    }

    @Override
    public void close() {
        for (FileSystem system : opened) {
            try {
                system.close();
            } catch (IOException e) {
                throw ScriptFolderException.unreadable(Path.of(system.toString()), e);
            }
        }
    }
}
