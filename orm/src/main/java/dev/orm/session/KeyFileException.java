package dev.orm.session;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.file.Path;

/** The temporary file in which the keys of a long stream wait cannot be read. */
public final class KeyFileException extends OrmException {
    private static final long serialVersionUID = 1L;

    private KeyFileException(String what, String why, String next, Throwable cause) {
        super(ExitStatus.FAILED, what, null, why, next, cause);
    }

    static KeyFileException unreadable(Path path, Throwable cause) {
        return new KeyFileException(
                "the keys of a stream cannot be read from the temporary file " + path,
                cause.toString(),
                "look whether something cleared or changed that folder (java.io.tmpdir), and begin the stream again",
                cause);
    }
}
