package dev.orm.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who writes rows in this run, with which version of ours. */
record Author(AppliedBy by, String runId, String version) {

    static Author of(Connection connection, @Nullable String named) throws SQLException {
        String databaseUser = connection.getMetaData().getUserName();
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

    /** The environment knows it sooner than a name server. */
    private static String host() {
        String host = System.getenv("HOSTNAME");
        if (host != null && !host.isBlank()) {
            return host;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
