package dev.orm.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgreSqlSoftwareTest {

    @Test
    void rootStartsItAsNobodyWhereNamespacesAreForbidden(@TempDir Path folder) throws Exception {
        assumeTrue(User.isRoot(), "only root can be somebody else");
        Path log = folder.resolve("postgresql.log");
        var software = new PostgreSqlSoftware(folder, PostgreSqlAccount.NOBODY);
        Path data = software.prepare(folder.resolve("data"), log);
        int port = freePort();

        ServerProcess server = ServerProcess.start(software, data, port, log).orElseThrow();
        try (Connection connection =
                ServerAddress.local(ServerKind.POSTGRESQL, port).open("postgres")) {
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("18.6");
        } finally {
            server.end();
        }

        assertThat(data).doesNotExist();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
