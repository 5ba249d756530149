package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionRange;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm history}: the folder's revisions, newest first. */
final class HistoryCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("history", "Shows the revisions of the migrations folder, newest first.")
                .option("A:B", "only this range", "-r", "--range")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        ScriptDirectory scripts = workspace.scripts();
        List<Revision> revisions = new ArrayList<>(invocation
                .option("-r")
                .map(RevisionRange::parse)
                .map(range -> scripts.graph().range(range, Set.of()))
                .orElseGet(() -> scripts.graph().revisions()));
        Collections.reverse(revisions);
        boolean whole = invocation.output().settings().verbose();
        invocation.output().result(new Entries(scripts, scripts.graph(), revisions, whole));
        return ExitStatus.DONE;
    }

    /** Entries of the history, each as a line or whole. */
    record Entries(ScriptDirectory scripts, RevisionGraph graph, List<Revision> revisions, boolean whole)
            implements Result {
        @Override
        public void print(Lines lines) {
            if (revisions.isEmpty()) {
                lines.line("no revisions yet");
            }
            for (Revision revision : revisions) {
                if (whole) {
                    printWhole(lines, revision);
                } else {
                    lines.line(
                            RevisionLines.ids(revision.parents()) + " -> " + RevisionLines.line(graph, revision.id()));
                }
            }
        }

        private void printWhole(Lines lines, Revision revision) {
            RevisionScript script = scripts.script(revision.id());
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
            lines.line("");
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeArrayFieldStart("revisions");
            for (Revision revision : revisions) {
                RevisionScript script = scripts.script(revision.id());
                json.writeStartObject();
                json.writeStringField("revision", revision.id().text());
                json.writeStringField("description", revision.description());
                Ids.write(json, "parents", revision.parents());
                Ids.write(json, "dependsOn", revision.dependsOn());
                Ids.texts(json, "labels", revision.labels());
                json.writeStringField("upgrade", script.upgrade().name());
                json.writeStringField(
                        "undo", script.undo() == null ? null : script.undo().name());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
