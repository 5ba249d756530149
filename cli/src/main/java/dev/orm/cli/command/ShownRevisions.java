package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.revision.Revision;
import dev.orm.run.HistoryRow;
import dev.orm.run.HistoryState;
import dev.orm.run.RevisionStatus;
import dev.orm.run.StoredTexts;
import dev.orm.script.RevisionScript;
import dev.orm.script.SqlScript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Revisions, their state in the database, their scripts; and the texts that the database keeps of those that differ. */
record ShownRevisions(HistoryEntries entries, ShowCommand.Looked looked, List<Stored> stored, Workspace workspace)
        implements Result {

    /** @param state of the script against its row, or of the row where there is no script */
    record Stored(String key, String state, StoredTexts texts) {}

    @Override
    public void print(Lines lines) {
        for (Revision revision : entries.revisions()) {
            RevisionScript script = entries.script(revision);
            entries.printWhole(lines, revision);
            lines.line("  state:    " + state(revision));
            lines.line("");
            lines.line(Style.STRONG, "-- " + path(script.upgrade()));
            lines.line(script.upgrade().text().stripTrailing());
            SqlScript undo = script.undo();
            if (undo != null && undo.java().isEmpty()) {
                lines.line("");
                lines.line(Style.STRONG, "-- " + path(undo));
                lines.line(undo.text().stripTrailing());
            }
        }
        stored.forEach(each -> print(lines, each));
        if (entries.revisions().isEmpty() && stored.isEmpty()) {
            lines.line("base: before the first revision");
        }
    }

    private static void print(Lines lines, Stored each) {
        lines.line(Style.STRONG, each.key + " is " + each.state + "; the database keeps:");
        lines.line("-- upgrade\n" + shown(each.texts.upgrade()));
        lines.line("-- undo\n" + shown(each.texts.undo()));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "-- (none)" : text.stripTrailing();
    }

    private String state(Revision revision) {
        RevisionStatus status = status(revision);
        if (status == null) {
            return "not known: " + looked.why();
        }
        HistoryRow row = status.row();
        return status.state() + (row == null ? "" : " " + row.applied());
    }

    private @Nullable RevisionStatus status(Revision revision) {
        HistoryState state = looked.state();
        return state == null ? null : state.status(revision.id());
    }

    /** As {@code orm revision} told it: from where the command was called. */
    private String path(SqlScript script) {
        Path file = script.file();
        return file == null ? script.name() : workspace.shown(file);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("revisions");
        for (Revision revision : entries.revisions()) {
            json.writeStartObject();
            entries.fields(json, revision);
            RevisionStatus status = status(revision);
            HistoryRow row = status == null ? null : status.row();
            json.writeStringField(
                    "state", status == null ? null : status.state().toString());
            json.writeStringField("appliedAt", row == null ? null : row.appliedAt());
            json.writeStringField("appliedBy", row == null ? null : row.by().toString());
            SqlScript undo = entries.script(revision).undo();
            json.writeStringField(
                    "upgradeText", entries.script(revision).upgrade().text());
            json.writeStringField("undoText", undo == null ? null : undo.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("stored");
        for (Stored each : stored) {
            json.writeStartObject();
            json.writeStringField("revision", each.key);
            json.writeStringField("state", each.state);
            json.writeStringField("upgrade", each.texts.upgrade());
            json.writeStringField("undo", each.texts.undo());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
