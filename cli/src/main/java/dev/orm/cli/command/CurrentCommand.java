package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.RevisionId;
import dev.orm.run.HistoryState;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm current}: where the database stands. */
final class CurrentCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("current", "Shows the revisions that the database is at.")
                .flag("--check-heads", "exit 1 where it is not at every head")
                .flag("--wait", "wait until it is (a later version)")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        if (invocation.has("--wait")) {
            throw UsageException.later("--wait");
        }
        HistoryState state = Runs.looking(invocation.workspace()).state();
        invocation.output().result(new Current(state));
        return invocation.has("--check-heads") && !state.isAtHeads() ? ExitStatus.NO : ExitStatus.DONE;
    }

    private record Current(HistoryState state) implements Result {
        @Override
        public void print(Lines lines) {
            if (state.current().isEmpty()) {
                lines.line("base: no revision is applied");
            }
            for (RevisionId id : state.current()) {
                String mark = state.heads().contains(id) ? " (head)" : state.ahead() ? " (ahead of this folder)" : "";
                lines.line(id.text() + " " + state.graph().get(id).description() + mark);
            }
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            Ids.write(json, "current", state.current());
            Ids.write(json, "heads", state.heads());
            json.writeBooleanField("atHeads", state.isAtHeads());
        }
    }
}
