package dev.orm.cli.command;

import dev.orm.cli.output.Output;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** One call of a command: what was typed, what it works on, where it speaks. */
public record Invocation(ParseResult arguments, Workspace workspace, Output output) {

    boolean has(String option) {
        return arguments.hasMatchedOption(option);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(arguments.matchedOptionValue(name, (String) null));
    }

    /** The values of an option that can be repeated. */
    List<String> options(String name) {
        return arguments.matchedOptionValue(name, List.of());
    }

    Optional<String> parameter(int index) {
        return Optional.ofNullable(arguments.matchedPositionalValue(index, (String) null));
    }

    /** Where a command takes as many as are given. */
    List<String> parameters() {
        return arguments.matchedPositionalValue(0, List.of());
    }

    String parameter(int index, String otherwise) {
        return parameter(index).orElse(otherwise);
    }
}
