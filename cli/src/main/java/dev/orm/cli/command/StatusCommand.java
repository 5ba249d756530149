package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.run.HistoryRow;
import dev.orm.run.HistoryState;
import dev.orm.run.RevisionState;
import dev.orm.run.RevisionStatus;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm status}: each revision and its state in the database. */
final class StatusCommand implements Command {

    @Override
    public CommandSpec spec() {
        return GivenPlaceholders.add(Specs.command(
                        "status", "Shows each revision: applied, pending, edited, missing, unknown, failed, ahead."))
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        invocation.output().result(new Status(Runs.looking(invocation).state()));
        return ExitStatus.DONE;
    }

    private record Status(HistoryState state) implements Result {
        @Override
        public void print(Lines lines) {
            if (state.revisions().isEmpty()) {
                lines.line("no revisions yet");
            }
            for (RevisionStatus revision : state.revisions()) {
                HistoryRow row = revision.row();
                String padded = String.format("%-8s", revision.state());
                lines.line(lines.styled(style(revision.state()), padded) + "  " + revision.key() + "  "
                        + revision.description() + (row == null ? "" : "  applied " + row.applied()));
            }
        }

        private static Style style(RevisionState state) {
            return switch (state) {
                case APPLIED -> Style.GOOD;
                case PENDING -> Style.PLAIN;
                case AHEAD -> Style.CAUTION;
                case EDITED, MISSING, UNKNOWN, FAILED -> Style.BAD;
            };
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeArrayFieldStart("revisions");
            for (RevisionStatus revision : state.revisions()) {
                HistoryRow row = revision.row();
                json.writeStartObject();
                json.writeStringField("revision", revision.key());
                json.writeStringField("state", revision.state().toString());
                json.writeStringField("description", revision.description());
                json.writeStringField("appliedAt", row == null ? null : row.appliedAt());
                json.writeStringField("appliedBy", row == null ? null : row.by().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            Ids.write(json, "heads", state.heads());
            Ids.write(json, "current", state.current());
        }
    }
}
