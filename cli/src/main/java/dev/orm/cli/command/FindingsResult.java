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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found, and the scripts that came of it.
 *
 * @param notices all that a person should know, of the models and of the comparison
 * @param scripts by file
 * @param dry whether they were only to be shown
 * @param whole whether to list what is kept
 */
record FindingsResult(Findings findings, List<Notice> notices, Map<String, String> scripts, boolean dry, boolean whole)
        implements Result {

    /** To a person; a program finds them in the object. */
    static void tell(Invocation invocation, List<Notice> notices) {
        notices.forEach(notice -> invocation.output().notice(notice.text()));
    }

    @Override
    public void print(Lines lines) {
        if (dry) {
            scripts.forEach((file, text) -> {
                lines.line(Style.STRONG, "-- " + file);
                lines.line(text);
            });
            return;
        }
        for (Difference difference : findings.differences()) {
            lines.line(difference.text());
        }
        if (whole) {
            findings.kept().forEach(kept -> lines.line(Style.FAINT, "kept: " + kept.text()));
        }
        scripts.keySet().forEach(file -> lines.line(lines.styled(Style.GOOD, "wrote ") + file));
        if (findings.isEmpty() && scripts.isEmpty()) {
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
        for (Notice notice : notices) {
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
        Ids.texts(json, "files", dry ? List.of() : List.copyOf(scripts.keySet()));
        if (dry) {
            json.writeObjectFieldStart("scripts");
            for (Map.Entry<String, String> script : scripts.entrySet()) {
                json.writeStringField(script.getKey(), script.getValue());
            }
            json.writeEndObject();
        }
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
