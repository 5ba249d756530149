package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.RevisionId;
import dev.orm.run.HistoryState;
import dev.orm.run.Step;
import java.io.IOException;
import java.util.List;

/** What a run did or would do, and where the database stands. */
record RunResult(List<Step> steps, List<String> notices, HistoryState state, boolean dry) implements Result {

    @Override
    public void print(Lines lines) {
        if (dry) {
            steps.forEach(step -> lines.line("would " + step));
        }
        String place = RevisionLines.place(state);
        String done = steps.isEmpty() ? "nothing to do" : ProgressListener.counted(steps.size(), "step");
        lines.line(dry ? done + "; the database stays at " + place : done + "; the database is at " + place);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeBooleanField("dryRun", dry);
        json.writeArrayFieldStart("steps");
        for (Step step : steps) {
            json.writeString(step.toString());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notices");
        for (String notice : notices) {
            json.writeString(notice);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("current");
        for (RevisionId id : state.current()) {
            json.writeString(id.text());
        }
        json.writeEndArray();
    }
}
