package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import dev.orm.run.HistoryRow;
import dev.orm.run.HistoryState;
import dev.orm.run.Migrator;
import dev.orm.run.RevisionState;
import dev.orm.run.RevisionStatus;
import dev.orm.run.StoredTexts;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm show REV}: one revision, whole; where its file is gone or edited, the text that the database keeps. */
final class ShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("show", "Shows one revision and its files; the stored text where they are gone or edited.")
                .parameter(0, "REV", true, "head, current, an id, ...")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        ScriptDirectory folder = workspace.scripts();
        Migrator migrator = Runs.looking(workspace);
        String text = invocation.parameter(0).orElseThrow();
        HistoryState state = needsDatabase(text) ? migrator.state() : stateIfThere(migrator);
        RevisionGraph graph = state == null ? folder.graph() : state.graph();
        Set<RevisionId> applied = state == null ? Set.of() : state.applied();
        List<Revision> known = new ArrayList<>();
        List<Stored> stored = new ArrayList<>();
        for (RevisionId id : graph.resolve(RevisionTarget.parse(text), applied)) {
            if (folder.contains(id)) {
                known.add(graph.get(id));
            }
            RevisionStatus status = state == null ? null : state.status(id);
            HistoryRow row = status == null ? null : status.row();
            if (status != null && row != null && status.state() != RevisionState.APPLIED) {
                stored.add(new Stored(status, migrator.texts(row)));
            }
        }
        invocation.output().result(new Shown(new HistoryCommand.Entries(folder, graph, known, true), stored));
        return ExitStatus.DONE;
    }

    /** Null where there is no database: a revision of the folder can be shown all the same. */
    private static @Nullable HistoryState stateIfThere(Migrator migrator) {
        try {
            return migrator.state();
        } catch (OrmException e) {
            return null;
        }
    }

    private static boolean needsDatabase(String target) {
        return target.contains("current") || target.startsWith("+") || target.startsWith("-");
    }

    private record Stored(RevisionStatus status, StoredTexts texts) {}

    private record Shown(HistoryCommand.Entries entries, List<Stored> stored) implements Result {
        @Override
        public void print(Lines lines) {
            if (!entries.revisions().isEmpty()) {
                entries.print(lines);
            }
            for (Stored each : stored) {
                lines.line(Style.STRONG, each.status.key() + " is " + each.status.state() + "; the database keeps:");
                lines.line("-- upgrade\n" + shown(each.texts.upgrade()));
                lines.line("-- undo\n" + shown(each.texts.undo()));
            }
        }

        private static String shown(@Nullable String text) {
            return text == null ? "-- (none)" : text.stripTrailing();
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            entries.write(json);
            json.writeArrayFieldStart("stored");
            for (Stored each : stored) {
                json.writeStartObject();
                json.writeStringField("revision", each.status.key());
                json.writeStringField("state", each.status.state().toString());
                json.writeStringField("upgrade", each.texts.upgrade());
                json.writeStringField("undo", each.texts.undo());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
