package dev.orm.session;

import dev.orm.session.entity.EntityKey;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of keys of one entity in a temporary file that nobody else can read, and that goes when it is closed. */
final class KeyFile implements AutoCloseable {
    private final Path path;
    private final ClassLoader classes;
    private final ObjectOutputStream out;
    private @Nullable ObjectInputStream in;
    private String root = "";
    private int pages;

    private KeyFile(Path path, ClassLoader classes, ObjectOutputStream out) {
        this.path = path;
        this.classes = classes;
        this.out = out;
    }

    static KeyFile make(ClassLoader classes) throws IOException {
        Path path = Files.createTempFile("orm-keys-", ".tmp");
        return new KeyFile(
                path, classes, new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(path))));
    }

    /** @throws IOException where it cannot be written, or an id is of a class that is not serializable */
    void write(List<EntityKey> keys) throws IOException {
        root = keys.get(0).root();
        out.writeObject(keys.stream().map(EntityKey::value).toArray());
        out.reset();
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
                out.flush();
                in = new Ids(new BufferedInputStream(Files.newInputStream(path)));
            }
            return Arrays.stream((Object[]) in.readObject())
                    .map(value -> new EntityKey(root, value))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
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

    @Override
    public void close() {
        try {
            out.close();
            if (in != null) {
                in.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
