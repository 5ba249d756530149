package dev.orm.cli.command;

import dev.orm.cli.config.Config;
import dev.orm.cli.config.ConfigException;
import dev.orm.cli.config.ConfigReader;
import dev.orm.cli.config.DatabaseConfig;
import dev.orm.cli.config.GlobalOptions;
import dev.orm.cli.config.UserLogin;
import dev.orm.cli.output.Output;
import dev.orm.connect.ConnectOptions;
import dev.orm.connect.Connector;
import dev.orm.connect.DatabaseUrl;
import dev.orm.connect.ScratchConnection;
import dev.orm.connect.UrlException;
import dev.orm.run.HistoryTables;
import dev.orm.schema.TableName;
import dev.orm.script.FolderLock;
import dev.orm.script.ScriptDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a command works on, each part made when it is first asked for. */
public final class Workspace {
    private final GlobalOptions options;
    private final Map<String, String> environment;
    private final Path directory;
    private final boolean interactive;
    private final Output output;
    private @Nullable Config config;
    private @Nullable ScriptDirectory scripts;

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
        this.interactive = interactive;
        this.output = output;
    }

    GlobalOptions options() {
        return options;
    }

    Path directory() {
        return directory;
    }

    Output output() {
        return output;
    }

    /** Whether a person can be asked. */
    boolean interactive() {
        return interactive;
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /** Whether there is a configuration to read. */
    boolean isConfigured() {
        return Files.exists(directory.resolve(options.config()));
    }

    Config config() {
        if (config == null) {
            config = new ConfigReader(environment)
                    .read(directory.resolve(options.config()), options.environment(), options.url());
        }
        return config;
    }

    ScriptDirectory scripts() {
        if (scripts == null) {
            Folders folders = folders();
            scripts = ScriptDirectory.read(folders.locations(), folders.undo());
        }
        return scripts;
    }

    /** The migrations folders. */
    List<Path> locations() {
        return folders().locations();
    }

    @Nullable
    Path undoFolder() {
        return folders().undo();
    }

    private Folders folders() {
        return Folders.of(config().migrations(), () -> url().database());
    }

    /** Reads the folders anew when they are next asked for. */
    void forgetScripts() {
        scripts = null;
    }

    /** While it is held, no other process writes into the folders; they are read anew. */
    FolderLock alone() {
        Path folder = locations().get(0);
        FolderLock lock = FolderLock.of(
                folder,
                config().database().waits().lock(),
                () -> output.progress("waiting: another orm writes into " + shown(folder)));
        forgetScripts();
        return lock;
    }

    HistoryTables tables() {
        return new HistoryTables(TableName.of(config().migrations().table()));
    }

    /** A file as it is told: from where the command was called, if it lies there. */
    String shown(Path file) {
        Path here = directory.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : whole).toString();
    }

    /** The database's URL; a relative file of the configuration begins at the configuration. */
    DatabaseUrl url() {
        DatabaseConfig database = config().database();
        Path base = options.url() == null ? config().directory() : directory.toAbsolutePath();
        return DatabaseUrl.parse(database.url(), Set.copyOf(database.allowedOptions()))
                .within(base);
    }

    /** An empty database for replaying scripts. */
    ScratchConnection scratch() {
        if (url().isEmbedded()) {
            return ScratchConnection.inMemory();
        }
        DatabaseConfig database = config().database();
        DatabaseUrl url = scratchUrl(database);
        boolean ownLogin = url.options().containsKey("user");
        return ScratchConnection.onServer(
                url,
                ownLogin ? null : database.user().orElse(null),
                ownLogin ? null : database.password().orElse(null));
    }

    private DatabaseUrl scratchUrl(DatabaseConfig database) {
        String text = database.scratch().orElseThrow(() -> ConfigException.noScratch(config().directory()));
        try {
            return DatabaseUrl.parse(text, Set.copyOf(database.allowedOptions()));
        } catch (UrlException e) {
            throw ConfigException.scratch(e);
        }
    }

    /** @param create whether a database that is not there may be made */
    Connection connect(boolean create) {
        Config.Waits waits = config().database().waits();
        return connect(create, waits.lock(), waits.connect());
    }

    /**
     * @param patience how long to wait where another connection locks the whole database
     * @param startup how long to wait for a server that does not answer yet
     */
    Connection connect(boolean create, Duration patience, Duration startup) {
        DatabaseConfig database = config().database();
        ConnectOptions how = ConnectOptions.standard()
                .withCreate(create)
                .withPatience(patience)
                .withStartup(startup)
                .withStatementLock(database.waits().statementLock());
        DatabaseUrl url = url();
        UserLogin login = database.login(url);
        return Connector.open(url, login.user().orElse(null), login.password().orElse(null), how);
    }
}
