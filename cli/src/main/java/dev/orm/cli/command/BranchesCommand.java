package dev.orm.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.ExitStatus;
import dev.orm.cli.output.Lines;
import dev.orm.cli.output.Result;
import dev.orm.cli.output.Style;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm branches}: where the history forks, and what the branches are called. */
final class BranchesCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command("branches", "Shows the branch points with their children, and the labelled branches.")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        RevisionGraph graph = invocation.workspace().scripts().graph();
        boolean whole = invocation.output().settings().verbose();
        invocation.output().result(new Branches(invocation.workspace().scripts(), graph, whole));
        return ExitStatus.DONE;
    }

    private record Branches(ScriptDirectory scripts, RevisionGraph graph, boolean whole) implements Result {
        @Override
        public void print(Lines lines) {
            for (RevisionId point : graph.branchPoints()) {
                lines.line(Style.STRONG, RevisionLines.line(graph, point));
                graph.children(point).forEach(child -> lines.line("  -> " + RevisionLines.line(graph, child)));
                if (whole) {
                    entries(point).print(lines);
                }
            }
            for (Map.Entry<String, RevisionId> label : graph.labels().entrySet()) {
                lines.line("branch " + label.getKey() + ": from " + graph.get(label.getValue()) + " to "
                        + RevisionLines.ids(heads(label.getKey())));
            }
            if (graph.branchPoints().isEmpty() && graph.labels().isEmpty()) {
                lines.line("no branches");
            }
        }

        /** The branch point and its children, with all that is known of them. */
        private HistoryEntries entries(RevisionId point) {
            List<Revision> shown = new ArrayList<>(List.of(graph.get(point)));
            graph.children(point).forEach(child -> shown.add(graph.get(child)));
            return new HistoryEntries(scripts, graph, shown, true);
        }

        private List<RevisionId> heads(String label) {
            return graph.branchHeads(label);
        }

        @Override
        public void write(JsonGenerator json) throws IOException {
            json.writeArrayFieldStart("branchPoints");
            for (RevisionId point : graph.branchPoints()) {
                json.writeStartObject();
                json.writeStringField("revision", point.text());
                json.writeStringField("description", graph.get(point).description());
                Ids.write(json, "children", graph.children(point));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("labels");
            for (Map.Entry<String, RevisionId> label : graph.labels().entrySet()) {
                json.writeStartObject();
                json.writeStringField("label", label.getKey());
                json.writeStringField("revision", label.getValue().text());
                Ids.write(json, "heads", heads(label.getKey()));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
