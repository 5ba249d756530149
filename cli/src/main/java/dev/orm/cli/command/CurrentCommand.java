package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.Revision;
import dev.orm.run.Place;
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
        Place place = Runs.looking(invocation.workspace()).place();
        invocation.output().result(new Current(place));
        return invocation.has("--check-heads") && !place.atHeads() ? ExitStatus.NO : ExitStatus.DONE;
    }

    private record Current(Place place) implements Result {
        @Override
        public void print(Lines lines) {
            if (place.current().isEmpty()) {
                lines.line("base: no revision is applied");
            }
            for (Revision revision : place.current()) {
                boolean head = place.heads().contains(revision.id());
                lines.line(revision + (head ? " (head)" : place.ahead() ? " (ahead of this folder)" : ""));
            }
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            Ids.write(
                    json, "current", place.current().stream().map(Revision::id).toList());
            Ids.write(json, "heads", place.heads());
            json.writeBooleanField("atHeads", place.atHeads());
        }
    }
}
