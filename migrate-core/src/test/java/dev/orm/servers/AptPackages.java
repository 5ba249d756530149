package dev.orm.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Packages of a Debian or Ubuntu, unpacked into a temporary folder. apt's own lists serve where they know the package;
 * else new ones are fetched into the temporary folder, for which nobody has to be root.
 */
final class AptPackages implements AutoCloseable {
    private final Path log;
    private final Path folder;
    private boolean updated;

    AptPackages(Path log) throws IOException {
        this.log = log;
        this.folder = Files.createTempDirectory("orm-test-apt");
        for (String name : List.of("lists/partial", "cache/archives/partial", "debs")) {
            Files.createDirectories(folder.resolve(name));
        }
    }

    /** Where the package's files are; empty where apt is not there, or does not know the package. */
    Optional<Path> unpack(String name) throws IOException {
        Optional<Path> file = download(name, List.of());
        if (file.isEmpty()) {
            file = download(name, ownLists());
        }
        Path unpacked = folder.resolve(name);
        return file.isPresent() && run(List.of("dpkg", "-x", file.get().toString(), unpacked.toString()))
                ? Optional.of(unpacked)
                : Optional.empty();
    }

    private List<String> ownLists() throws IOException {
        var options =
                List.of("-oDir::State::Lists=" + folder.resolve("lists"), "-oDir::Cache=" + folder.resolve("cache"));
        if (!updated) {
            var update = new ArrayList<String>(List.of("apt-get", "-oAPT::Sandbox::User=root"));
            update.addAll(options);
            update.add("update");
            run(update);
            updated = true;
        }
        return options;
    }

    private Optional<Path> download(String name, List<String> options) throws IOException {
        var command = new ArrayList<String>(List.of("apt-get", "-oAPT::Sandbox::User=root"));
        command.addAll(options);
        command.addAll(List.of("download", name));
        return run(command) ? downloaded(name) : Optional.empty();
    }

    private Optional<Path> downloaded(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("debs"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "_"))
                    .findFirst();
        }
    }

    private boolean run(List<String> command) throws IOException {
        return Commands.succeed(command, log, Map.of("LC_ALL", "C"), folder.resolve("debs"));
    }

    @Override
    public void close() throws IOException {
        Folders.delete(folder);
    }
}
