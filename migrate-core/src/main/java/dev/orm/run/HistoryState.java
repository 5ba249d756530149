package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionGraph;
import dev.orm.revision.RevisionId;
import dev.orm.script.RepeatableScript;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.ScriptTextException;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folders and database side by side, for {@code current}, {@code heads}, {@code history}, {@code show}, {@code status}.
 *
 * @param graph all that is known, in the folders or only in the database
 * @param revisions in the graph's order, then the repeatables
 * @param heads of the folders
 * @param current heads of what is applied
 * @param ahead whether the database is only further on than the folders
 */
public record HistoryState(
        RevisionGraph graph,
        List<RevisionStatus> revisions,
        List<RevisionId> heads,
        List<RevisionId> current,
        Set<RevisionId> applied,
        boolean ahead) {

    public HistoryState {
        revisions = List.copyOf(revisions);
        heads = List.copyOf(heads);
        current = List.copyOf(current);
        applied = Set.copyOf(applied);
    }

    static HistoryState of(ScriptDirectory scripts, History history, ScriptValues values) {
        Timeline timeline = Timeline.of(scripts, history);
        Set<String> failed = new HashSet<>();
        history.unfinished().forEach(row -> failed.add(row.entry().key()));
        List<RevisionStatus> all = new ArrayList<>();
        for (Revision revision : timeline.graph().revisions()) {
            HistoryRow row = history.appliedRows().get(revision.id());
            all.add(
                    timeline.unknown().contains(revision.id()) && row != null
                            ? unknown(timeline, row)
                            : known(scripts, revision, row, failed));
        }
        repeatables(scripts, history.repeatables(), values, failed, all);
        history.baselines()
                .forEach((key, row) -> all.add(new RevisionStatus(
                        key,
                        RevisionState.APPLIED,
                        row.entry().description(),
                        row.entry().script(),
                        row)));
        return new HistoryState(
                timeline.graph(),
                all,
                timeline.graph().heads(ids(scripts)),
                timeline.graph().heads(history.applied()),
                history.applied(),
                timeline.ahead());
    }

    private static List<RevisionId> ids(ScriptDirectory scripts) {
        return scripts.revisions().stream().map(Revision::id).toList();
    }

    /** Where the database stands, in short. */
    public Place place() {
        return new Place(current.stream().map(graph::get).toList(), heads, isAtHeads(), ahead);
    }

    /** Whether every head of the folders is applied. */
    public boolean isAtHeads() {
        return applied.containsAll(heads);
    }

    /** The line of a revision. */
    public RevisionStatus status(RevisionId id) {
        return revisions.stream()
                .filter(status -> RevisionId.isValid(status.key())
                        && RevisionId.of(status.key()).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no revision " + id));
    }

    private static RevisionStatus known(
            ScriptDirectory scripts, Revision revision, @Nullable HistoryRow row, Set<String> failed) {
        RevisionScript known = scripts.script(revision.id());
        SqlScript script = known.upgrade();
        String key = revision.id().text();
        RevisionState state = row == null
                ? failed.contains(key) ? RevisionState.FAILED : RevisionState.PENDING
                : state(row.entry(), known);
        return new RevisionStatus(key, state, revision.description(), script.name(), row);
    }

    private static RevisionState state(HistoryEntry entry, RevisionScript revision) {
        return !entry.isOf(revision) || revision.upgrade().holds(entry.statementsHash())
                ? RevisionState.APPLIED
                : RevisionState.EDITED;
    }

    private static RevisionStatus unknown(Timeline timeline, HistoryRow row) {
        HistoryEntry entry = row.entry();
        RevisionState state = timeline.ahead()
                ? RevisionState.AHEAD
                : timeline.missing().contains(entry.revision().id()) ? RevisionState.MISSING : RevisionState.UNKNOWN;
        return new RevisionStatus(entry.key(), state, entry.description(), entry.script(), row);
    }

    private static void repeatables(
            ScriptDirectory scripts,
            Map<String, HistoryRow> rows,
            ScriptValues values,
            Set<String> failed,
            List<RevisionStatus> all) {
        Set<String> here = new HashSet<>();
        for (RepeatableScript script : scripts.repeatables()) {
            String key = HistoryEntry.repeatableKey(script.description());
            HistoryRow row = rows.get(key);
            RevisionState pending = failed.contains(key) ? RevisionState.FAILED : RevisionState.PENDING;
            all.add(new RevisionStatus(
                    key,
                    isCurrent(script.script(), row, values) ? RevisionState.APPLIED : pending,
                    script.description(),
                    script.script().name(),
                    row));
            here.add(key);
        }
        rows.forEach((key, row) -> {
            if (!here.contains(key)) {
                all.add(new RevisionStatus(
                        key,
                        RevisionState.MISSING,
                        row.entry().description(),
                        row.entry().script(),
                        row));
            }
        });
    }

    /** A placeholder whose value is only told to an upgrade is no reason not to show the rest. */
    private static boolean isCurrent(SqlScript script, @Nullable HistoryRow row, ScriptValues values) {
        try {
            return Planner.isCurrent(script, row, values);
        } catch (ScriptTextException e) {
            return false;
        }
    }
}
