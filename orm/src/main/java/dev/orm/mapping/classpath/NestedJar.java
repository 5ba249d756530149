package dev.orm.mapping.classpath;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A library inside an application archive. It is read in memory, each time: nothing is unpacked. */
final class NestedJar implements ClassContainer {

    /** What the record begins with that ends an archive; a comment of at most {@link #MANY} bytes follows it. */
    private static final byte[] END = {'P', 'K', 5, 6};

    private static final int END_LENGTH = 22;
    private static final int MANY = 0xFFFF;

    private final Path archive;
    private final ZipFile zip;
    private final ZipEntry library;
    private @Nullable Set<String> paths;

    NestedJar(Path archive, ZipFile zip, ZipEntry library) {
        this.archive = archive;
        this.zip = zip;
        this.library = library;
    }

    @Override
    public Path place() {
        return archive.resolve(library.getName());
    }

    @Override
    public void each(Predicate<String> wanted, ContentReader reader) throws IOException {
        byte[] content = content();
        int read = 0;
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                read++;
                if (wanted.test(entry.getName())) {
                    reader.read(entry.getName(), stream.readAllBytes());
                }
            }
        }
        requireAll(content, read);
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (!paths().contains(path)) {
            return Optional.empty();
        }
        byte[][] found = new byte[1][];
        each(path::equals, (name, content) -> found[0] = content);
        return Optional.ofNullable(found[0]);
    }

    @Override
    public void close() {
        // the archive is closed by its own container
    }

    private byte[] content() throws IOException {
        try (InputStream stream = zip.getInputStream(library)) {
            return stream.readAllBytes();
        }
    }

    /** A stream of entries ends without a word where it is damaged; the record at the end says how many there are. */
    private static void requireAll(byte[] content, int read) throws IOException {
        int listed = listed(content);
        if (listed != (read & MANY)) {
            throw new ZipException("it lists " + listed + " entries, and " + read + " can be read");
        }
    }

    private static int listed(byte[] content) throws IOException {
        int first = Math.max(0, content.length - END_LENGTH - MANY);
        for (int at = content.length - END_LENGTH; at >= first; at--) {
            if (Arrays.equals(content, at, at + END.length, END, 0, END.length)) {
                return Byte.toUnsignedInt(content[at + 10]) | Byte.toUnsignedInt(content[at + 11]) << 8;
            }
        }
        throw new ZipException("zip END header not found");
    }

    private Set<String> paths() throws IOException {
        Set<String> known = paths;
        if (known == null) {
            Set<String> seen = new HashSet<>();
            each(
                    path -> {
                        seen.add(path);
                        return false;
                    },
                    (path, content) -> {});
            known = seen;
            paths = known;
        }
        return known;
    }
}
