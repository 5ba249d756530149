package dev.orm.cli.config;

import dev.orm.cli.config.Config.MigrationConfig;
import dev.orm.cli.config.Config.ModelConfig;
import dev.orm.cli.config.Config.Waits;
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

    /**
     * @param file orm.yaml or what {@code -c} names
     * @param environment what {@code --env} names; null: none
     * @param url what {@code --url} says, over the file's; null: not given
     * @throws ConfigException for whatever is wrong with it, with the line
     */
    public Config read(Path file, @Nullable String environment, @Nullable String url) {
        String name = String.valueOf(file.getFileName());
        YamlSection root = YamlSection.of(name, "", compose(file, name), ROOT);
        YamlSection effective = environment == null ? root : environment(file, name, root, environment);
        YamlSection flagged = url == null ? effective : urlFlag(name, url).over(effective);
        Path directory = file.toAbsolutePath().normalize().getParent();
        return config(file, directory == null ? Path.of("/") : directory, environment, flagged);
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

    private static YamlSection environment(Path file, String name, YamlSection root, String environment) {
        YamlSection all = root.section("environments", Set.of());
        if (!all.keys().contains(environment)) {
            throw ConfigException.unknownEnvironment(file, environment, all.keys());
        }
        Set<String> known = new HashSet<>(ROOT);
        known.remove("environments");
        known.add("protected");
        String path = "environments." + environment + ".";
        return YamlSection.of(name, path, all.node(environment), known).over(root);
    }

    private static YamlSection urlFlag(String name, String url) {
        Node node = composer("url: '" + url.replace("'", "''") + "'").getSingleNode();
        return YamlSection.of(name, "", node, ROOT);
    }

    private Config config(Path file, Path directory, @Nullable String environment, YamlSection root) {
        Interpolation interpolation = new Interpolation(variables, directory);
        refuseLater(root);
        YamlSection connection = root.section("connection", CONNECTION);
        Waits waits = new Waits(
                duration(connection, "wait", Duration.ofSeconds(60)),
                duration(connection, "lockTimeout", Duration.ofSeconds(60)),
                duration(connection, "statementLockTimeout", Duration.ofSeconds(5)));
        List<String> allowed = filled(connection.texts("allow"), interpolation);
        return new Config(
                directory,
                environment,
                environment != null && root.flag("protected", false),
                new DatabaseConfig(file, interpolation, root, waits, allowed),
                models(root.section("models", MODELS), interpolation),
                migrations(root.section("migrations", MIGRATIONS), interpolation, directory));
    }

    private static ModelConfig models(YamlSection section, Interpolation interpolation) {
        Map<String, String> types = new LinkedHashMap<>();
        section.map("types").forEach((type, text) -> types.put(type, interpolation.fill(text)));
        return new ModelConfig(
                filled(section.texts("classpath"), interpolation),
                filled(section.texts("packages"), interpolation),
                section.choice("naming", List.of("jpa", "spring")),
                filled(section.texts("schemas"), interpolation),
                filled(section.texts("include"), interpolation),
                filled(section.texts("exclude"), interpolation),
                section.choice("unmentioned", List.of("keep", "drop")).equals("drop"),
                types,
                section.flag("beanValidation", true));
    }

    private static MigrationConfig migrations(YamlSection section, Interpolation interpolation, Path directory) {
        List<String> locations = filled(section.texts("locations"), interpolation);
        return new MigrationConfig(
                (locations.isEmpty() ? List.of("migrations") : locations)
                        .stream().map(directory::resolve).toList(),
                section.text("table").map(interpolation::fill).orElse("orm_version"),
                section.text("undo")
                        .map(interpolation::fill)
                        .map(directory::resolve)
                        .orElse(null),
                section.text("timezone").map(ConfigReader::zone).orElse(ZoneId.of("UTC")),
                section.number("slugLength", 40),
                section.flag("outOfOrder", false));
    }

    private static void refuseLater(YamlSection root) {
        YamlSection migrations = root.section("migrations", MIGRATIONS);
        refuse(migrations, "migrations.", "format", "sql");
        refuse(migrations, "migrations.", "runner", "orm");
        refuse(migrations, "migrations.", "outOfOrder", "false");
        refuse(migrations, "migrations.", "file", "");
        refuse(root, "", "online", "false");
        migrations.map("placeholders").entrySet().stream().findFirst().ifPresent(entry -> {
            throw ConfigException.later(entry.getValue().where(), "migrations.placeholders", entry.getKey());
        });
        migrations.texts("hooks").stream().findFirst().ifPresent(hook -> {
            throw ConfigException.later(hook.where(), "migrations.hooks", hook.value());
        });
    }

    private static void refuse(YamlSection section, String path, String key, String served) {
        section.text(key).filter(text -> !text.value().equals(served)).ifPresent(text -> {
            throw ConfigException.later(text.where(), path + key, text.value());
        });
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
                                text.where(), "connection." + key, text.value(), "a time such as 500ms, 60s or 5m")))
                .orElse(otherwise);
    }

    private static List<String> filled(List<Text> texts, Interpolation interpolation) {
        return texts.stream().map(interpolation::fill).toList();
    }
}
