package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.RevisionGraph;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm heads}: the newest revisions of the folder. */
final class HeadsCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("heads", "Shows the newest revisions of the migrations folder.")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        invocation.output().result(new Heads(invocation.workspace().scripts().graph()));
        return ExitStatus.DONE;
    }

    private record Heads(RevisionGraph graph) implements Result {
        @Override
        public void print(Lines lines) {
            if (graph.heads().isEmpty()) {
                lines.line("no revisions yet");
            }
            graph.heads().forEach(id -> lines.line(RevisionLines.line(graph, id)));
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            Ids.write(json, "heads", graph.heads());
        }
    }
}
