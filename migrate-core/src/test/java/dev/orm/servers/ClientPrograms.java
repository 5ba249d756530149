package dev.orm.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the databases' own programs are. */
public final class ClientPrograms {
    private static final String UNPACKER = "shared/servers/sql-clients.sh";

    private ClientPrograms() {}

    /** The folder that a script beside the checkout unpacks, else the one on PATH that has them all; empty: neither. */
    public static Optional<Path> find(String... programs) throws IOException, InterruptedException {
        return unpacked().filter(folder -> hasAll(folder, programs)).or(() -> onPath(programs));
    }

    private static Optional<Path> unpacked() throws IOException, InterruptedException {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path script = folder.resolve(UNPACKER);
            if (Files.isExecutable(script)) {
                Process process = new ProcessBuilder(script.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String bin = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(Path.of(bin.strip())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The folder on PATH that has them all. */
    public static Optional<Path> onPath(String... programs) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(Path::of)
                .filter(folder -> hasAll(folder, programs))
                .findFirst();
    }

    private static boolean hasAll(Path folder, String... programs) {
        return Stream.of(programs).allMatch(program -> Files.isExecutable(folder.resolve(program)));
    }
}
