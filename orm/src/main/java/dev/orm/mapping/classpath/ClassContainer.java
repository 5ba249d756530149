package dev.orm.mapping.classpath;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** One entry of a class path, opened. Paths inside it use slashes and start at the root of the packages. */
interface ClassContainer extends Closeable {

    /** For messages. */
    Path place();

    /** Hands every wanted file to the reader. */
    void each(Predicate<String> wanted, ContentReader reader) throws IOException;

    Optional<byte[]> read(String path) throws IOException;

    /** Receives the files. */
    interface ContentReader {
        void read(String path, byte[] content);
    }
}
