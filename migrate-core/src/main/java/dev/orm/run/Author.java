package dev.orm.run;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who writes rows in this run, with which version of ours. */
record Author(AppliedBy by, String runId, String version) {
    private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");

    static Author of(Connection connection, @Nullable String named) throws SQLException {
        return of(connection.getMetaData().getUserName(), named);
    }

    static Author of(@Nullable String databaseUser, @Nullable String named) {
        return new Author(
                new AppliedBy(
                        databaseUser == null || databaseUser.isBlank() ? null : databaseUser,
                        System.getProperty("user.name", "?") + "@" + host(),
                        named),
                UUID.randomUUID().toString(),
                ourVersion());
    }

    private static String ourVersion() {
        String version = Author.class.getPackage().getImplementationVersion();
        return version == null ? "unpacked" : version;
    }

    /** The environment and the kernel know it sooner than a name server. */
    private static String host() {
        for (String variable : List.of("HOSTNAME", "COMPUTERNAME")) {
            String host = System.getenv(variable);
            if (host != null && !host.isBlank()) {
                return host;
            }
        }
        try {
            return Files.exists(KERNEL)
                    ? Files.readString(KERNEL).strip()
                    : InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "?";
        }
    }
}
