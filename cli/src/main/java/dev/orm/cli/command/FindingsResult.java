package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.diff.Difference;
import dev.orm.diff.Findings;
import dev.orm.diff.Kept;
import dev.orm.diff.Notice;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a comparison found, and the files that came of it. */
record FindingsResult(Findings findings, List<String> files, boolean whole) implements Result {

    @Override
    public void print(Lines lines) {
        for (Difference difference : findings.differences()) {
            lines.line(difference.text());
        }
        if (whole) {
            findings.kept().forEach(kept -> lines.line(Style.FAINT, "kept: " + kept.text()));
        }
        files.forEach(file -> lines.line(lines.styled(Style.GOOD, "wrote ") + file));
        if (findings.isEmpty() && files.isEmpty()) {
            lines.line("models and database agree");
        }
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("differences");
        for (Difference difference : findings.differences()) {
            entry(json, difference.kind(), difference.table(), difference.column(), difference.text());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notices");
        for (Notice notice : findings.notices()) {
            entry(json, notice.kind(), notice.table(), notice.column(), notice.text());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("kept");
        for (Kept kept : findings.kept()) {
            json.writeStartObject();
            json.writeStringField("name", kept.name());
            json.writeStringField("text", kept.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        Ids.texts(json, "files", files);
    }

    private static void entry(
            JsonGenerator json, String kind, @Nullable String table, @Nullable String column, String text)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("table", table);
        json.writeStringField("column", column);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
