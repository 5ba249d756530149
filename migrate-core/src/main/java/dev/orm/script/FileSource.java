package dev.orm.script;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk. A small one is kept while there is memory: most are looked at twice, and there may be thousands. */
final class FileSource implements TextSource {
    private static final int SMALL = 1 << 14;

    private final Path file;
    private SoftReference<byte[]> kept = new SoftReference<>(null);

    FileSource(Path file) {
        this.file = file;
    }

    @Override
    public InputStream open() throws IOException {
        byte[] bytes = kept.get();
        if (bytes == null) {
            InputStream input = Files.newInputStream(file);
            bytes = input.readNBytes(SMALL);
            if (bytes.length == SMALL) {
                return new SequenceInputStream(new ByteArrayInputStream(bytes), input);
            }
            input.close();
            kept = new SoftReference<>(bytes);
        }
        return new ByteArrayInputStream(bytes);
    }
}
