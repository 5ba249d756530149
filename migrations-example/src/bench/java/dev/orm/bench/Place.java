package dev.orm.bench;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An empty database to fill and to look at; a server's goes when closed. */
record Place(String name, String url, String user, String password, @Nullable TestDatabase server)
        implements AutoCloseable {

    static Place sqlite(Path folder) throws IOException {
        Path file = Files.createFile(Files.createDirectories(folder).resolve("shop.db"));
        return new Place("SQLite", "jdbc:sqlite:" + file, "", "", null);
    }

    static Place postgresql() {
        return on("PostgreSQL", TestServers.postgresql());
    }

    static Place mysql() {
        return on("MySQL", TestServers.mysql());
    }

    static Place mariadb() {
        return on("MariaDB", TestServers.mariadb());
    }

    private static Place on(String name, TestDatabase server) {
        return new Place(name, server.url(), server.user(), server.password(), server);
    }

    /** The keys of an orm.yaml that lead there. */
    String configuration() {
        return server == null
                ? "url: " + url + "\n"
                : "url: %s\nuser: %s\npassword: '%s'\n".formatted(url, user, password);
    }

    @Override
    public void close() throws IOException {
        try {
            if (server != null) {
                server.close();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
