package dev.orm.phantoms;

import dev.orm.servers.ClientPrograms;
import dev.orm.servers.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server's own programs: one writes what a database holds as a script, the other runs that in another database. */
record SqlClients(Path dump, Path client) {

    /** Those in a folder. */
    static SqlClients in(Path folder, String dump, String client) {
        return new SqlClients(folder.resolve(dump), folder.resolve(client));
    }

    /** Empty: there are none. */
    static Optional<SqlClients> find(String dump, String client) throws IOException, InterruptedException {
        return ClientPrograms.find(dump, client).map(folder -> in(folder, dump, client));
    }

    /** Whether the first number of their version is that large: PostgreSQL's dump refuses servers newer than itself. */
    boolean isOf(int major) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(dump.toString(), "--version").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher number = Pattern.compile("[0-9]+").matcher(said);
        return process.waitFor() == 0 && number.find() && Integer.parseInt(number.group()) >= major;
    }

    void copyMySql(TestDatabase from, TestDatabase to, Path script) throws IOException, InterruptedException {
        run(
                mySql(dump, from, "--skip-lock-tables", "--no-tablespaces", "--loose-set-gtid-purged=OFF"),
                from,
                null,
                script);
        run(mySql(client, to), to, script, null);
    }

    private static List<String> mySql(Path program, TestDatabase database, String... options) {
        URI url = URI.create(database.url().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "--default-character-set=utf8mb4",
                "--protocol=tcp",
                "--host=" + url.getHost(),
                "--port=" + url.getPort(),
                "--user=" + database.user(),
                database.name()));
        return command;
    }

    void copyPostgresql(TestDatabase from, TestDatabase to, Path script) throws IOException, InterruptedException {
        run(postgresql(dump, from), from, null, script);
        run(postgresql(client, to, "--quiet", "--set=ON_ERROR_STOP=1"), to, script, null);
    }

    void copySqlite(Path from, Path to, Path script) throws IOException, InterruptedException {
        run(List.of(dump.toString(), from.toString(), ".dump"), Map.of(), null, script);
        run(List.of(client.toString(), "-bail", to.toString()), Map.of(), script, null);
    }

    private static List<String> postgresql(Path program, TestDatabase database, String... options) {
        URI url = URI.create(database.url().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "--host=" + url.getHost(),
                "--port=" + url.getPort(),
                "--username=" + database.user(),
                "--dbname=" + database.name()));
        return command;
    }

    private static void run(List<String> command, TestDatabase database, Path input, Path output)
            throws IOException, InterruptedException {
        Map<String, String> environment =
                Map.of("PGPASSWORD", database.password(), "MYSQL_PWD", database.password(), "PSQLRC", "");
        run(command, environment, input, output);
    }

    private static void run(List<String> command, Map<String, String> environment, Path input, Path output)
            throws IOException, InterruptedException {
        Path errors = Files.createTempFile("sql-client", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        builder.redirectOutput(
                output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(output.toFile()));
        int exit = builder.start().waitFor();
        String said = Files.readString(errors);
        Files.delete(errors);
        if (exit != 0) {
            throw new AssertionError(command + " ended with " + exit + ": " + said);
        }
    }
}
