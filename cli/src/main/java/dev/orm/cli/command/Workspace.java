package dev.orm.cli.command;

import dev.orm.cli.config.Config;
import dev.orm.cli.config.ConfigReader;
import dev.orm.cli.config.GlobalOptions;
import dev.orm.cli.output.Output;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command works on, each part made when it is first asked for. */
public final class Workspace implements AutoCloseable {
    private final GlobalOptions options;
    private final Map<String, String> environment;
    private final Path directory;
    private @Nullable Config config;

    /** @param directory where the command was called */
    public Workspace(
            GlobalOptions options,
            Map<String, String> environment,
            Path directory,
            boolean interactive,
            Output output) {
        this.options = options;
        this.environment = Map.copyOf(environment);
        this.directory = directory;
    }

    GlobalOptions options() {
        return options;
    }

    Path directory() {
        return directory;
    }

    Config config() {
        if (config == null) {
            config = new ConfigReader(environment)
                    .read(directory.resolve(options.config()), options.environment(), options.url());
        }
        return config;
    }

    @Override
    public void close() {}
}
