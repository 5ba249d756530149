package dev.orm.cli.config;

import dev.orm.connect.DatabaseUrl;
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
    private final int urlLevel;
    private final int userLevel;
    private final int passwordLevel;
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
        this.urlLevel = root.level("url");
        this.userLevel = root.level("user");
        this.passwordLevel = Math.min(root.level("password"), root.level("passwordCommand"));
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

    /**
     * Who connects to the URL. A login that stands in it goes before what the sections below it say beside theirs, and
     * the password there is no other user's.
     *
     * @throws ConfigException where {@code url} and {@code user} of one section name two users
     */
    public UserLogin login(DatabaseUrl to) {
        Optional<String> inUrl = to.user();
        boolean urlFirst = urlLevel < userLevel;
        boolean alone = inUrl.isEmpty() || (urlFirst && to.hasPassword());
        boolean another = user != null && !alone && !user().equals(inUrl);
        if (another && url != null && user != null && urlLevel == userLevel) {
            throw ConfigException.twoUsers(url.where(), user.where(), inUrl.orElse(""), user().orElse(""));
        }
        boolean passwordOfUrl = urlLevel < passwordLevel && (to.hasPassword() || (urlFirst && another));
        return new UserLogin(
                urlFirst && inUrl.isPresent() ? inUrl : user(), passwordOfUrl ? Optional.empty() : password());
    }

    public List<String> allowedOptions() {
        return allowedOptions;
    }

    public Config.Waits waits() {
        return waits;
    }
}
