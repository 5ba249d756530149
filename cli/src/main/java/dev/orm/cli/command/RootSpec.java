package dev.orm.cli.command;

import dev.orm.cli.config.GlobalOptions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The description of {@code orm} itself. */
public final class RootSpec {
    private RootSpec() {}

    /** With the one command that was called: the others are never made. */
    public static CommandLine with(String name, CommandSpec command) {
        CommandSpec root = root();
        add(root, name, command);
        return new CommandLine(root);
    }

    /** With all commands, for the help. */
    public static CommandLine whole() {
        CommandSpec root = root();
        for (String name : Commands.names()) {
            Commands.named(name).map(Command::spec).ifPresent(spec -> add(root, name, spec));
        }
        return new CommandLine(root);
    }

    private static CommandSpec root() {
        CommandSpec root = CommandSpec.create().name("orm");
        root.usageMessage()
                .description("Writes versioned SQL from entity classes, and applies it safely.")
                .commandListHeading("%nCommands:%n")
                .footer("%norm COMMAND --help tells more about a command.");
        root.addOption(help());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("the version")
                .build());
        GlobalOptions.addTo(root);
        return root;
    }

    private static void add(CommandSpec root, String name, CommandSpec command) {
        command.addOption(help());
        GlobalOptions.addTo(command);
        command.parser().unmatchedOptionsArePositionalParams(true);
        root.addSubcommand(name, command);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("this text")
                .build();
    }
}
