package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.revision.Revision;
import dev.orm.run.Place;
import dev.orm.run.Step;
import java.io.IOException;
import java.util.List;

/** What a run did or would do, and where the database stands. */
record RunResult(List<Step> steps, List<String> notices, Place place, boolean dry) implements Result {

    @Override
    public void print(Lines lines) {
        if (dry) {
            steps.forEach(step -> lines.line("would " + step));
        }
        String where = place.toString();
        String done = steps.isEmpty() ? "nothing to do" : ProgressListener.counted(steps.size(), "step");
        lines.line(dry ? done + "; the database stays at " + where : done + "; the database is at " + where);
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
        for (Revision revision : place.current()) {
            json.writeString(revision.id().text());
        }
        json.writeEndArray();
    }
}
