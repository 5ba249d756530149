package dev.orm.cli.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the database. Values are filled when they are asked for: a command that needs no database needs no
 * password in its environment either.
 */
public final class DatabaseConfig {
    private final Path file;
    private final Filler filler;
    private final @Nullable Text url;
    private final @Nullable Text scratch;
    private final @Nullable Text user;
    private final @Nullable Text password;
    private final List<Text> passwordCommand;
    private final List<String> allowedOptions;
    private final Config.Waits waits;

    DatabaseConfig(Path file, Filler filler, YamlSection root, Config.Waits waits, List<String> allowed) {
        this.file = file;
        this.filler = filler;
        this.url = root.text("url").orElse(null);
        this.scratch = root.text("scratch").orElse(null);
        this.user = root.text("user").orElse(null);
        YamlSection secret = root.firstWith("password", "passwordCommand");
        this.password = secret.text("password").orElse(null);
        this.passwordCommand = secret.texts("passwordCommand");
        if (password != null && !passwordCommand.isEmpty()) {
            throw ConfigException.twoPasswords(passwordCommand.get(0).where());
        }
        this.waits = waits;
        this.allowedOptions = List.copyOf(allowed);
    }

    /** @throws ConfigException where the configuration has none, or its variable is not set */
    public String url() {
        if (url == null) {
            throw ConfigException.missing(file, "url");
        }
        return filler.fill(url);
    }

    /** The URL of a database from which scratch databases may be made. */
    public Optional<String> scratch() {
        return Optional.ofNullable(scratch).map(filler::fill);
    }

    public Optional<String> user() {
        return Optional.ofNullable(user).map(filler::fill);
    }

    /** From {@code password}, else from what {@code passwordCommand} prints. */
    public Optional<String> password() {
        if (password == null && !passwordCommand.isEmpty()) {
            return Optional.of(PasswordCommand.run(passwordCommand));
        }
        return Optional.ofNullable(password).map(filler::fill);
    }

    public List<String> allowedOptions() {
        return allowedOptions;
    }

    public Config.Waits waits() {
        return waits;
    }
}
