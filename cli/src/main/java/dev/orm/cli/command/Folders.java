package dev.orm.cli.command;

import dev.orm.cli.config.Config.MigrationConfig;
import dev.orm.script.LocationPattern;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The migrations folders that the configuration names; {@code {vendor}} in one is the kind of database. */
record Folders(List<Path> locations, @Nullable Path undo) {
    private static final String VENDOR = "{vendor}";

    Folders {
        locations = List.copyOf(locations);
    }

    static Folders of(MigrationConfig config, Supplier<String> vendor) {
        Path undo = config.undo();
        return new Folders(
                config.locations().stream()
                        .map(location -> filled(location, vendor))
                        .flatMap(location -> LocationPattern.folders(location).stream())
                        .toList(),
                undo == null ? null : filled(undo, vendor));
    }

    private static Path filled(Path folder, Supplier<String> vendor) {
        String text = folder.toString();
        return text.contains(VENDOR)
                ? Objects.requireNonNull(folder.getFileSystem()).getPath(text.replace(VENDOR, vendor.get()))
                : folder;
    }
}
