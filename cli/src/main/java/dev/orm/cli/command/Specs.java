package dev.orm.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds the description of a command, without annotations: those cost a tenth of a second at every start. */
final class Specs {
    private final CommandSpec spec = CommandSpec.create();

    private Specs(String name, String description) {
        spec.name(name).usageMessage().description(description);
    }

    static Specs command(String name, String description) {
        return new Specs(name, description);
    }

    Specs flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build());
        return this;
    }

    Specs option(String label, String description, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    Specs repeated(String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    Specs parameter(int index, String label, boolean required, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .type(String.class)
                .arity(required ? "1" : "0..1")
                .required(required)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** As many as are given. */
    Specs parameters(String label, boolean required, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(required ? "1..*" : "0..*")
                .required(required)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** An option whose value may be left out. */
    Specs optional(String name, String label, String otherwise, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(String.class)
                .arity("0..1")
                .fallbackValue(otherwise)
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    CommandSpec build() {
        return spec;
    }
}
