package dev.orm.cli.command;

import dev.orm.ExitStatus;
import picocli.CommandLine.Model.CommandSpec;

/** A command whose name is taken and that this version does not have. */
final class LaterCommand implements Command {
    private final String name;

    LaterCommand(String name) {
        this.name = name;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(name, "Not in this version.").build();
        spec.usageMessage().hidden(true);
        spec.parser().unmatchedArgumentsAllowed(true);
        return spec;
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        throw UsageException.later("orm " + name);
    }
}
