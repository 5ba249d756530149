package dev.orm.dialect.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who writes to a database's file. SQLite does not tell; Linux does, in its list of locks.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_locks.5.html">proc_locks(5)</a>
 */
final class SqliteLockHolder {
    private static final Path LOCKS = Path.of("/proc/locks");

    /** Process, device as major and minor number, inode. */
    private static final Pattern WRITER =
            Pattern.compile(".* WRITE\\s+([1-9][0-9]*)\\s+([0-9a-f]+):([0-9a-f]+):([0-9]+)\\s.*");

    private SqliteLockHolder() {}

    /** The process as far as it can be told, for a message. */
    static String of(String database) {
        try (Stream<String> locks = Files.lines(LOCKS)) {
            String file = key(Path.of(database));
            String shared = Files.exists(Path.of(database + "-shm")) ? key(Path.of(database + "-shm")) : file;
            return locks.map(WRITER::matcher)
                    .filter(Matcher::matches)
                    .filter(lock -> key(lock).equals(file) || key(lock).equals(shared))
                    .findFirst()
                    .map(lock -> process(Long.parseLong(lock.group(1))))
                    .orElse("another connection");
        } catch (IOException | RuntimeException e) { // no Linux, no such file: then it is not known
            return "another connection";
        }
    }

    private static String process(long id) {
        if (id == ProcessHandle.current().pid()) {
            return "another connection of this process";
        }
        Optional<String> command =
                ProcessHandle.of(id).flatMap(process -> process.info().command());
        return "process " + id
                + command.map(path -> " (" + Path.of(path).getFileName() + ")").orElse("");
    }

    private static String key(Matcher lock) {
        return Long.parseLong(lock.group(2), 16) + ":" + Long.parseLong(lock.group(3), 16) + ":" + lock.group(4);
    }

    private static String key(Path file) throws IOException {
        long device = (Long) Files.getAttribute(file, "unix:dev");
        long minor = (device & 0xff) | (device >> 12 & 0xfff00);
        return (device >> 8 & 0xfff) + ":" + minor + ":" + Files.getAttribute(file, "unix:ino");
    }
}
