package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.util.List;

/** Entries of the history, each as a line or whole. */
record HistoryEntries(ScriptDirectory scripts, RevisionGraph graph, List<Revision> revisions, boolean whole)
        implements Result {
    @Override
    public void print(Lines lines) {
        if (revisions.isEmpty()) {
            lines.line("no revisions yet");
        }
        for (Revision revision : revisions) {
            if (whole) {
                printWhole(lines, revision);
                lines.line("");
            } else {
                lines.line(RevisionLines.ids(revision.parents()) + " -> " + RevisionLines.line(graph, revision.id()));
            }
        }
    }

    /** An entry of several lines. */
    void printWhole(Lines lines, Revision revision) {
        RevisionScript script = script(revision);
        lines.line(Style.STRONG, RevisionLines.line(graph, revision.id()));
        lines.line("  revises:  " + RevisionLines.ids(revision.parents()));
        if (!revision.dependsOn().isEmpty()) {
            lines.line("  needs:    " + RevisionLines.ids(revision.dependsOn()));
        }
        lines.line("  upgrade:  " + script.upgrade().name());
        lines.line("  undo:     "
                + (script.undo() == null
                        ? "none: cannot be undone"
                        : script.undo().name()));
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("revisions");
        for (Revision revision : revisions) {
            json.writeStartObject();
            fields(json, revision);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields of one entry. */
    void fields(JsonGenerator json, Revision revision) throws IOException {
        RevisionScript script = script(revision);
        json.writeStringField("revision", revision.id().text());
        json.writeStringField("description", revision.description());
        Ids.write(json, "parents", revision.parents());
        Ids.write(json, "dependsOn", revision.dependsOn());
        Ids.texts(json, "labels", revision.labels());
        json.writeStringField("upgrade", script.upgrade().name());
        json.writeStringField(
                "undo", script.undo() == null ? null : script.undo().name());
    }

    RevisionScript script(Revision revision) {
        return scripts.script(revision.id());
    }
}
