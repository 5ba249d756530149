package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of keys of one entity in a temporary file that nobody else can read, and that goes when it is closed. */
final class KeyFile implements AutoCloseable {
    private final Path path;
    private final ClassLoader classes;
    private final OutputStream written;
    private final ObjectOutputStream out;
    private @Nullable ObjectInputStream in;
    private String root = "";
    private int pages;

    private KeyFile(Path path, ClassLoader classes, OutputStream written) throws IOException {
        this.path = path;
        this.classes = classes;
        this.written = written;
        this.out = new ObjectOutputStream(new BufferedOutputStream(written));
    }

    static KeyFile make(ClassLoader classes) throws IOException {
        return at(Files.createTempFile("orm-keys-", ".tmp"), classes);
    }

    /** @param path a file that is there; it goes where it cannot be opened, too */
    static KeyFile at(Path path, ClassLoader classes) throws IOException {
        try {
            return new KeyFile(path, classes, Files.newOutputStream(path));
        } catch (IOException e) {
            delete(path);
            throw e;
        }
    }

    /**
     * The page is in the file then.
     *
     * @throws IOException where it cannot be written, or an id is of a class that is not serializable
     */
    void write(List<EntityKey> keys) throws IOException {
        root = keys.get(0).root();
        out.writeObject(keys.stream().map(EntityKey::value).toArray());
        out.reset();
        out.flush();
        pages++;
    }

    /** Null at the end. Nothing is written behind the first page that is read. */
    @Nullable
    List<EntityKey> next() {
        if (pages == 0) {
            return null;
        }
        pages--;
        try {
            if (in == null) {
                in = new Ids(new BufferedInputStream(Files.newInputStream(path)));
            }
            return Arrays.stream((Object[]) in.readObject())
                    .map(value -> new EntityKey(root, value))
                    .toList();
        } catch (IOException | ClassNotFoundException e) {
            throw KeyFileException.unreadable(path, e);
        }
    }

    /** Finds the user's classes first. */
    private final class Ids extends ObjectInputStream {
        Ids(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(type.getName(), false, classes);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(type);
            }
        }
    }

    /** Without what was not written yet: nobody asks for it any more. */
    @Override
    public void close() {
        close(written);
        close(in);
        delete(path);
    }

    private static void close(@Nullable Closeable stream) {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException e) {
            // what could not be written is not wanted either
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
