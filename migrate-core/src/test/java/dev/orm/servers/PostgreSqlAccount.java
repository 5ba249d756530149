package dev.orm.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** Who PostgreSQL runs as: it refuses root. */
enum PostgreSqlAccount {

    /** The one that runs the tests. */
    OWN(""),

    /** Root, who is nobody in a user namespace of its own. */
    NAMESPACE("unshare -U"),

    /** Where user namespaces are forbidden, a user without rights, with files where it may go. */
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private final String prefix;

    PostgreSqlAccount(String prefix) {
        this.prefix = prefix;
    }

    static PostgreSqlAccount possible() {
        if (!User.isRoot()) {
            return OWN;
        }
        return NAMESPACE.works() ? NAMESPACE : NOBODY;
    }

    private boolean works() {
        try {
            return Commands.succeed(command(List.of("true")), Path.of("/dev/null"));
        } catch (IOException e) {
            return false;
        }
    }

    /** The wanted folder, or one in its place where this account may go; it exists afterwards. */
    Path accessible(Path wanted) throws IOException {
        if (this != NOBODY) {
            return Files.createDirectories(wanted);
        }
        Path folder = Files.createTempDirectory("orm-test-postgresql");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setAttribute(folder, "unix:uid", 65534);
        return folder;
    }

    /** Runs a command as this account, in the process that is started. */
    List<String> command(List<String> command) {
        return Stream.concat(Stream.of(prefix.split(" ")), command.stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
