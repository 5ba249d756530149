package dev.orm.cli.config;

import dev.orm.cli.output.OutputSettings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that every command takes, before or behind its name. */
public record GlobalOptions(
        Path config, @Nullable String environment, @Nullable String url, boolean yes, OutputSettings output) {

    /** Options whose value is the next argument. */
    public static final List<String> WITH_VALUE = List.of("-c", "--config", "--env", "--url");

    /** Adds the options to a command. */
    public static void addTo(CommandSpec spec) {
        spec.addOption(option("FILE", "the configuration (default: orm.yaml)", "-c", "--config"));
        spec.addOption(option("NAME", "an environment of the configuration", "--env"));
        spec.addOption(option("URL", "the database's JDBC URL, over the configuration's", "--url"));
        spec.addOption(flag("answer yes to every question", "-y", "--yes"));
        spec.addOption(flag("results and errors only", "-q", "--quiet"));
        spec.addOption(flag("more: what was kept, whole entries, stack traces of failures", "-v", "--verbose"));
        spec.addOption(flag("one JSON object on stdout, also for errors", "--json"));
        spec.addOption(flag("no colours", "--no-color"));
    }

    /** What was given, behind the command's name or before it. */
    public static GlobalOptions of(ParseResult root, boolean terminal) {
        ParseResult command = root.hasSubcommand() ? root.subcommand() : root;
        String config = value(root, command, "-c");
        boolean plain = has(root, command, "--no-color") || System.getenv("NO_COLOR") != null;
        return new GlobalOptions(
                Path.of(config == null ? "orm.yaml" : config),
                value(root, command, "--env"),
                value(root, command, "--url"),
                has(root, command, "-y"),
                new OutputSettings(
                        has(root, command, "--json"),
                        has(root, command, "-q"),
                        has(root, command, "-v"),
                        terminal && !plain));
    }

    private static @Nullable String value(ParseResult root, ParseResult command, String option) {
        String own = command.matchedOptionValue(option, (String) null);
        return own != null ? own : root.matchedOptionValue(option, (String) null);
    }

    private static boolean has(ParseResult root, ParseResult command, String option) {
        return command.hasMatchedOption(option) || root.hasMatchedOption(option);
    }

    private static OptionSpec option(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }
}
