package dev.orm.cli.command;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import dev.orm.run.HistoryEntry;
import dev.orm.run.HistoryRow;
import dev.orm.run.HistoryState;
import dev.orm.run.Migrator;
import dev.orm.run.RevisionState;
import dev.orm.run.RevisionStatus;
import dev.orm.run.StoredRevision;
import dev.orm.script.ScriptDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code orm show REV}: one revision, whole; where its file is gone or edited, the text that the database keeps. */
final class ShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "show", "Shows one revision, its state and its scripts; the stored ones where they are gone.")
                .parameter(0, "REV", true, "head, current, an id, ...")
                .build();
    }

    @Override
    public ExitStatus run(Invocation invocation) {
        Workspace workspace = invocation.workspace();
        ScriptDirectory folder = workspace.scripts();
        Migrator migrator = Runs.looking(workspace);
        RevisionTarget target = RevisionTarget.parse(invocation.parameter(0).orElseThrow());
        invocation.output().result(shown(workspace, folder, migrator, target));
        return ExitStatus.DONE;
    }

    private static ShownRevisions shown(
            Workspace workspace, ScriptDirectory folder, Migrator migrator, RevisionTarget target) {
        try {
            return known(workspace, folder, migrator, target);
        } catch (OrmException e) {
            StoredRevision stored = target instanceof RevisionTarget.Named name ? stored(migrator, name) : null;
            if (stored == null) {
                throw e;
            }
            RevisionGraph none = RevisionGraph.of(List.of());
            HistoryEntry entry = stored.row().entry();
            return new ShownRevisions(
                    new HistoryEntries(folder, none, List.of(), true),
                    new Looked(null, e.what()),
                    List.of(new ShownRevisions.Stored(entry.key(), entry.state().text(), stored.texts())),
                    workspace);
        }
    }

    private static @Nullable StoredRevision stored(Migrator migrator, RevisionTarget.Named name) {
        try {
            return migrator.stored(name).orElse(null);
        } catch (OrmException e) {
            return null;
        }
    }

    /** Where the folder, or the folder and the database together, make a history that knows the target. */
    private static ShownRevisions known(
            Workspace workspace, ScriptDirectory folder, Migrator migrator, RevisionTarget target) {
        Looked looked = target.asksDatabase() ? new Looked(migrator.state(), "") : look(migrator);
        HistoryState state = looked.state();
        RevisionGraph graph = state == null ? folder.graph() : state.graph();
        List<Revision> known = new ArrayList<>();
        List<ShownRevisions.Stored> stored = new ArrayList<>();
        for (RevisionId id : graph.resolve(target, state == null ? Set.of() : state.applied())) {
            if (folder.contains(id)) {
                known.add(graph.get(id));
            }
            RevisionStatus status = state == null ? null : state.status(id);
            HistoryRow row = status == null ? null : status.row();
            if (status != null && row != null && status.state() != RevisionState.APPLIED) {
                stored.add(
                        new ShownRevisions.Stored(status.key(), status.state().toString(), migrator.texts(row)));
            }
        }
        return new ShownRevisions(new HistoryEntries(folder, graph, known, true), looked, stored, workspace);
    }

    /** What the database says; where it says nothing, why. */
    record Looked(@Nullable HistoryState state, String why) {}

    /** A revision of the folder can be shown without a database. */
    private static Looked look(Migrator migrator) {
        try {
            return new Looked(migrator.state(), "");
        } catch (OrmException e) {
            return new Looked(null, e.what());
        }
    }
}
