package dev.orm.cli;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.cli.command.Command;
import dev.orm.cli.command.Commands;
import dev.orm.cli.command.Invocation;
import dev.orm.cli.command.RootSpec;
import dev.orm.cli.command.UsageException;
import dev.orm.cli.command.Workspace;
import dev.orm.cli.config.GlobalOptions;
import dev.orm.cli.output.Output;
import dev.orm.cli.output.OutputSettings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of {@code orm}: finds the command, runs it, tells how it ended. */
public final class Cli {
    private static final Pattern RELATIVE_TARGET = Pattern.compile("-[0-9]+");

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Path directory;
    private final boolean terminal;

    /** @param terminal whether a person sits at the other end: colours, questions */
    public Cli(PrintStream out, PrintStream err, Map<String, String> environment, Path directory, boolean terminal) {
        this.out = out;
        this.err = err;
        this.environment = Map.copyOf(environment);
        this.directory = directory;
        this.terminal = terminal;
    }

    /** The exit code. */
    public int run(String... arguments) {
        boolean json = List.of(arguments).contains("--json");
        boolean verbose =
                List.of(arguments).contains("-v") || List.of(arguments).contains("--verbose");
        Output early = new Output(out, err, new OutputSettings(json, false, verbose, terminal));
        return guarded(early, () -> dispatch(arguments)).code();
    }

    private ExitStatus dispatch(String[] arguments) throws Exception {
        String name = commandName(arguments);
        if (name == null) {
            return withoutCommand(arguments);
        }
        Command command = Commands.named(name).orElseThrow(() -> UsageException.unknownCommand(name, Commands.names()));
        CommandLine root = RootSpec.with(name, command.spec());
        ParseResult parsed = parse(root, name, arguments);
        CommandLine own = root.getSubcommands().getOrDefault(name, root);
        if (parsed.isUsageHelpRequested() || own.isUsageHelpRequested()) {
            own.usage(out, ansi());
            return ExitStatus.DONE;
        }
        GlobalOptions options = GlobalOptions.of(parsed, terminal);
        Output output = new Output(out, err, options.output());
        Workspace workspace = new Workspace(options, environment, directory, terminal, output);
        return guarded(output, () -> command.run(new Invocation(parsed.subcommand(), workspace, output)));
    }

    private ExitStatus withoutCommand(String[] arguments) {
        CommandLine root = RootSpec.whole();
        ParseResult parsed = parse(root, "", arguments);
        if (parsed.isVersionHelpRequested()) {
            out.println("orm " + Version.text());
        } else if (parsed.isUsageHelpRequested()) {
            root.usage(out, ansi());
        } else {
            throw UsageException.noCommand();
        }
        return ExitStatus.DONE;
    }

    private static ParseResult parse(CommandLine root, String name, String[] arguments) {
        try {
            ParseResult parsed = root.parseArgs(arguments);
            ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            for (String argument : beforeDashes(command.originalArgs())) {
                boolean positional = command.matchedPositionals().stream()
                        .anyMatch(parameter -> parameter.stringValues().contains(argument));
                if (positional
                        && argument.startsWith("-")
                        && !RELATIVE_TARGET.matcher(argument).matches()) {
                    throw UsageException.unknownOption(name, argument, options(command.commandSpec()));
                }
            }
            return parsed;
        } catch (ParameterException e) {
            throw UsageException.wrongArguments(name, String.valueOf(e.getMessage()));
        }
    }

    /** What follows {@code --} is no option, whatever it looks like. */
    private static List<String> beforeDashes(List<String> arguments) {
        int dashes = arguments.indexOf("--");
        return dashes < 0 ? arguments : arguments.subList(0, dashes);
    }

    private static List<String> options(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .toList();
    }

    private Ansi ansi() {
        return terminal ? Ansi.ON : Ansi.OFF;
    }

    /** The first argument that is no option and no option's value; null where there is none. */
    static @Nullable String commandName(String[] arguments) {
        for (int index = 0; index < arguments.length; index++) {
            String argument = arguments[index];
            if (GlobalOptions.WITH_VALUE.contains(argument)) {
                index++;
            } else if (!argument.startsWith("-")) {
                return argument;
            }
        }
        return null;
    }

    private static ExitStatus guarded(Output output, Work work) {
        try {
            return work.run();
        } catch (OrmException e) {
            output.error(e);
            return e.exit();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            output.fault(e);
            return ExitStatus.FAULT;
        }
    }

    private interface Work {
        ExitStatus run() throws Exception;
    }
}
