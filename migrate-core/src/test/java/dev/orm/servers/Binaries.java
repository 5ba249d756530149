package dev.orm.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** Server binaries from the class path, unpacked once into a folder, whole or not at all. */
final class Binaries {
    private final ServerKind kind;
    private final Path folder;

    Binaries(ServerKind kind, Path folder) {
        this.kind = kind;
        this.folder = folder;
    }

    /** Where the jar holds a packed tar. */
    void unpackTar(String resource) throws IOException {
        URL jar = find(resource);
        unpack(partial -> {
            Process tar = new ProcessBuilder("tar", "-x", "-o", "-f", "-", "-C", partial.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream packed = jar.openStream();
                    InputStream in = resource.endsWith("xz") ? new XZInputStream(packed) : new GZIPInputStream(packed);
                    OutputStream out = tar.getOutputStream()) {
                in.transferTo(out);
            }
            if (Commands.await(tar) != 0) {
                throw new IOException("tar does not unpack " + resource);
            }
        });
    }

    /** Where the jar holds the files themselves, which must get their right to be run. */
    void unpackFolder(String resource) throws IOException {
        URL jar = find(resource);
        unpack(partial -> {
            var connection = (JarURLConnection) jar.openConnection();
            try (JarFile file = connection.getJarFile()) {
                for (JarEntry entry : Collections.list(file.entries())) {
                    if (entry.getName().startsWith(resource) && !entry.isDirectory()) {
                        Path target = partial.resolve(entry.getName().substring(resource.length()));
                        Files.createDirectories(target.getParent());
                        try (InputStream in = file.getInputStream(entry)) {
                            Files.copy(in, target);
                        }
                        target.toFile().setExecutable(target.getParent().endsWith("bin"));
                    }
                }
            }
        });
    }

    private URL find(String resource) {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!platform.equals("Linux amd64")) {
            throw ServerNotStartedException.platform(kind, platform);
        }
        return Objects.requireNonNull(Binaries.class.getClassLoader().getResource(resource), resource);
    }

    /** One at a time: two servers may come of the same binaries. */
    private void unpack(Unpacking unpacking) throws IOException {
        synchronized (Binaries.class) {
            if (Files.isDirectory(folder)) {
                return;
            }
            Path partial = folder.resolveSibling(
                    folder.getFileName() + "-" + ProcessHandle.current().pid());
            Files.createDirectories(partial);
            unpacking.into(partial);
            Files.move(partial, folder);
        }
    }

    private interface Unpacking {
        void into(Path partial) throws IOException;
    }
}
