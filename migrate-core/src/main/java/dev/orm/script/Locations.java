package dev.orm.script;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
        if (List.of(location.split("[/\\\\:]", -1)).contains("..")) {
            throw ScriptFolderException.upwards(location);
        }
        if (location.startsWith(CLASS_PATH)) {
            addResources(location, location.substring(CLASS_PATH.length()).replaceAll("^/+|/+$", ""));
        } else {
            String folder = location.startsWith(FILES) ? location.substring(FILES.length()) : location;
            folders.addAll(LocationPattern.folders(Path.of(folder)));
        }
    }

    private void addResources(String location, String name) {
        try {
            List<URL> found = Collections.list(loader.getResources(name));
            if (found.isEmpty()) {
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
        URI jar = URI.create(text.substring("jar:".length(), within));
        return opened(Path.of(jar)).getPath(text.substring(within + 1));
    }

    /** Of our own: one that others share may be closed by them meanwhile. */
    private FileSystem opened(Path jar) throws IOException {
        FileSystem system = FileSystems.newFileSystem(jar);
        opened.add(system);
        return system;
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
