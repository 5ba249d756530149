package dev.orm.cli.config;

import dev.orm.cli.config.Config.MigrationConfig;
import dev.orm.cli.config.Config.ModelConfig;
import dev.orm.cli.config.Config.Waits;
import dev.orm.script.FilePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads orm.yaml: every key checked, an environment laid over the rest, flags over both. */
public final class ConfigReader {
    private static final Set<String> ROOT = Set.of(
            "url",
            "user",
            "password",
            "passwordCommand",
            "scratch",
            "connection",
            "models",
            "migrations",
            "online",
            "lint",
            "environments");
    private static final Set<String> CONNECTION = Set.of("allow", "wait", "lockTimeout", "statementLockTimeout");
    private static final Set<String> MODELS = Set.of(
            "classpath",
            "packages",
            "naming",
            "schemas",
            "exclude",
            "include",
            "unmentioned",
            "types",
            "beanValidation");
    private static final Set<String> MIGRATIONS = Set.of(
            "locations",
            "format",
            "table",
            "undo",
            "runner",
            "file",
            "timezone",
            "slugLength",
            "outOfOrder",
            "placeholders",
            "hooks");

    private final Map<String, String> variables;

    /** @param variables the process's environment */
    public ConfigReader(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** Loads the classes that read YAML. */
    public static void load() {
        composer("url: ''").getSingleNode();
    }

    /**
     * @param file orm.yaml or what {@code -c} names
     * @param environment what {@code --env} names; null: none
     * @param url what {@code --url} says, over the file's; null: not given
     * @throws ConfigException for whatever is wrong with it, with the line
     */
    public Config read(Path file, @Nullable String environment, @Nullable String url) {
        String name = String.valueOf(file.getFileName());
        YamlSection root = YamlSection.of(name, "", compose(file, name), ROOT);
        Path parent = file.toAbsolutePath().normalize().getParent();
        Path directory = parent == null ? Path.of("/") : parent;
        config(file, directory, null, root, Filler.none());
        YamlSection all = root.section("environments", Set.of());
        for (String each : all.keys()) {
            config(file, directory, each, environment(name, root, all, each), Filler.none());
        }
        if (environment != null && !all.keys().contains(environment)) {
            throw ConfigException.unknownEnvironment(file, environment, all.keys());
        }
        YamlSection effective = environment == null ? root : environment(name, root, all, environment);
        YamlSection flagged = url == null ? effective : urlFlag(name, url).over(effective);
        return config(file, directory, environment, flagged, new Interpolation(variables, directory));
    }

    private static @Nullable Node compose(Path file, String name) {
        if (!Files.exists(file)) {
            throw ConfigException.noFile(file);
        }
        try {
            String text = Files.readString(file);
            return composer(text).getSingleNode();
        } catch (IOException e) {
            throw ConfigException.unreadable(file, e);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw ConfigException.broken(name + ":" + line, String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw ConfigException.broken(name, String.valueOf(e.getMessage()));
        }
    }

    /** Nodes only, since they know their lines: no objects are made of them, as {@code Yaml} is there to do. */
    private static Composer composer(String text) {
        LoaderOptions options = new LoaderOptions();
        return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options);
    }

    private static YamlSection environment(String name, YamlSection root, YamlSection all, String environment) {
        Set<String> known = new HashSet<>(ROOT);
        known.remove("environments");
        known.add("protected");
        return YamlSection.of(name, "environments." + environment + ".", all.node(environment), known)
                .over(root);
    }

    private static YamlSection urlFlag(String name, String url) {
        Node node = composer("url: '" + url.replace("'", "''") + "'").getSingleNode();
        return YamlSection.of(name, "", node, ROOT);
    }

    private static Config config(
            Path file, Path directory, @Nullable String environment, YamlSection root, Filler filler) {
        refuseLater(root);
        checkUnused(root);
        YamlSection connection = root.section("connection", CONNECTION);
        Waits waits = new Waits(
                duration(connection, "wait", Duration.ofSeconds(60)),
                duration(connection, "lockTimeout", Duration.ofSeconds(60)),
                duration(connection, "statementLockTimeout", Duration.ofSeconds(5)));
        List<String> allowed = filled(connection.texts("allow"), filler);
        return new Config(
                directory,
                environment,
                environment != null && root.flag("protected", false),
                new DatabaseConfig(file, filler, root, waits, allowed),
                models(root.section("models", MODELS), filler),
                migrations(root.section("migrations", MIGRATIONS), filler, directory));
    }

    private static ModelConfig models(YamlSection section, Filler filler) {
        Map<String, String> types = new LinkedHashMap<>();
        section.map("types").forEach((type, text) -> types.put(type, filler.fill(text)));
        return new ModelConfig(
                filled(section.texts("classpath"), filler),
                filled(section.texts("packages"), filler),
                section.choice("naming", List.of("jpa", "spring")),
                filled(section.texts("schemas"), filler),
                filled(section.texts("include"), filler),
                filled(section.texts("exclude"), filler),
                section.choice("unmentioned", List.of("keep", "drop")).equals("drop"),
                types,
                section.flag("beanValidation", true));
    }

    private static MigrationConfig migrations(YamlSection section, Filler filler, Path directory) {
        List<Text> locations = section.texts("locations");
        return new MigrationConfig(
                locations.isEmpty()
                        ? List.of(directory.resolve("migrations"))
                        : locations.stream()
                                .map(text -> directory.resolve(location(text, filler)))
                                .toList(),
                section.text("table").map(text -> table(text, filler)).orElse("orm_version"),
                section.text("undo").map(filler::fill).map(directory::resolve).orElse(null),
                section.text("timezone").map(ConfigReader::zone).orElse(ZoneId.of("UTC")),
                section.number("slugLength", 40),
                section.flag("outOfOrder", false),
                section.text("file").map(ConfigReader::pattern).orElse(FilePattern.standard()),
                section.choice("format", List.of("sql", "java")),
                placeholders(section, filler),
                filled(section.texts("hooks"), filler));
    }

    /** As Flyway has them, but for the class path. */
    private static String location(Text text, Filler filler) {
        String location = filler.fill(text);
        if (location.startsWith("classpath:")) {
            throw ConfigException.classPathLocation(text.where(), location);
        }
        String folder = location.startsWith("filesystem:") ? location.substring("filesystem:".length()) : location;
        String below = folder.replaceFirst("^(\\.\\.[/\\\\])+", ""); // a configuration in a folder of its own
        if (List.of(below.split("[/\\\\]", -1)).contains("..")) {
            throw ConfigException.upwards(text.where(), location);
        }
        return folder;
    }

    private static FilePattern pattern(Text text) {
        if (!FilePattern.isValid(text.value())) {
            throw ConfigException.wrongValue(text.where(), "migrations.file", text.value(), FilePattern.EXPECTED);
        }
        return new FilePattern(text.value());
    }

    private static Map<String, String> placeholders(YamlSection section, Filler filler) {
        Map<String, String> placeholders = new LinkedHashMap<>();
        section.map("placeholders").forEach((name, text) -> placeholders.put(name, filler.fill(text)));
        return placeholders;
    }

    private static void refuseLater(YamlSection root) {
        YamlSection migrations = root.section("migrations", MIGRATIONS);
        refuse(migrations, "migrations.", "runner", "orm");
        refuse(root, "", "online", "false");
    }

    /** What this version has no use for is read all the same, so that a slip in it is told today. */
    private static void checkUnused(YamlSection root) {
        root.section("lint", Set.of("disable")).texts("disable");
    }

    private static void refuse(YamlSection section, String path, String key, String served) {
        section.text(key).filter(text -> !text.value().equals(served)).ifPresent(text -> {
            throw ConfigException.later(text.where(), path + key, text.value());
        });
    }

    private static String table(Text text, Filler filler) {
        String table = filler.fill(text);
        if (table.isBlank()) {
            throw ConfigException.wrongValue(text.where(), "migrations.table", "nothing", "a table's name");
        }
        if (table.contains(".")) { // SQLite has no schemas; a table of that very name is not meant
            throw ConfigException.later(text.where(), "migrations.table", table);
        }
        return table;
    }

    private static ZoneId zone(Text text) {
        try {
            return ZoneId.of(text.value());
        } catch (DateTimeException e) {
            throw ConfigException.wrongValue(
                    text.where(), "migrations.timezone", text.value(), "a zone such as UTC or Europe/Berlin");
        }
    }

    private static Duration duration(YamlSection section, String key, Duration otherwise) {
        return section.text(key)
                .map(text -> Durations.parse(text.value())
                        .orElseThrow(() -> ConfigException.wrongValue(
                                text.where(), section.path(key), text.value(), "a time such as 500ms, 60s or 5m")))
                .orElse(otherwise);
    }

    private static List<String> filled(List<Text> texts, Filler filler) {
        return texts.stream().map(filler::fill).toList();
    }
}
