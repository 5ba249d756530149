package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import java.io.IOException;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm completion}: what makes a shell complete commands and options. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public CommandSpec spec() {
        return Specs.command("completion", "Prints what makes a shell complete: source <(orm completion bash).")
                .parameter(0, "SHELL", false, "bash (default) or zsh")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        String shell = invocation.parameter(0, "bash");
        if (!SHELLS.contains(shell)) {
            throw UsageException.wrongValue("SHELL", shell, "bash or zsh");
        }
        // one text for both: zsh is told to read bash's
        invocation.output().result(new Script(AutoComplete.bash("orm", RootSpec.whole())));
        return ExitStatus.DONE;
    }

    private record Script(String text) implements Result {
        @Override
        public void print(Lines lines) {
            lines.line(text);
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeStringField("script", text);
        }
    }
}
