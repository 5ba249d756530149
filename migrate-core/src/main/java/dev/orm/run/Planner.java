package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import dev.orm.script.FileMoves;
import dev.orm.script.Rebase;
import dev.orm.script.RepeatableScript;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.SqlScript;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the steps from one history to a goal. A goal is a set of revisions, so that it stays when the history moves. */
final class Planner {
    private final ScriptDirectory scripts;
    private final History history;
    private final Timeline timeline;

    Planner(ScriptDirectory scripts, History history, Timeline timeline) {
        this.scripts = scripts;
        this.history = history;
        this.timeline = timeline;
    }

    /** The revisions that an upgrade to the target has to apply. */
    Set<RevisionId> upgradeGoal(RevisionTarget target) {
        return ids(scripts.graph().upgradePath(target, history.applied()));
    }

    /** The revisions that a downgrade to the target has to undo. */
    Set<RevisionId> downgradeGoal(RevisionTarget target) {
        return ids(timeline.graph().downgradePath(target, history.applied()));
    }

    List<Step> upgrade(Set<RevisionId> goal) {
        List<Step> steps = new ArrayList<>();
        for (RevisionId id : scripts.graph().inOrder(goal)) {
            if (!history.applied().contains(id)) {
                steps.add(new Step.Upgrade(scripts.script(id)));
            }
        }
        if (!timeline.ahead() && endsAtAllHeads(goal)) {
            steps.addAll(repeats());
        }
        return steps;
    }

    /** Newest first. */
    List<Step> downgrade(Set<RevisionId> goal, UndoScripts undos) throws SQLException {
        List<Step> steps = new ArrayList<>();
        for (RevisionId id : timeline.graph().inOrder(goal)) {
            HistoryRow row = history.appliedRows().get(id);
            if (row != null) {
                steps.add(0, undos.of(timeline.graph().get(id), row));
            }
        }
        return steps;
    }

    /** Empty where the database already says so. */
    List<Step> stamp(RevisionTarget target, boolean purge) {
        List<RevisionId> tips = scripts.graph().resolve(target, history.applied());
        Set<RevisionId> wanted = scripts.graph().ancestors(tips);
        Set<RevisionId> removed = new LinkedHashSet<>(history.applied());
        if (!purge) {
            removed.retainAll(
                    tips.isEmpty() ? allBelow(target) : timeline.graph().descendants(tips));
            removed.removeAll(wanted);
        }
        List<RevisionScript> added = scripts.graph().inOrder(wanted).stream()
                .filter(id -> removed.contains(id) || !history.applied().contains(id))
                .map(scripts::script)
                .toList();
        List<HistoryRow> rows = history.appliedRows().entrySet().stream()
                .filter(row -> removed.contains(row.getKey()))
                .map(row -> row.getValue())
                .toList();
        return added.isEmpty() && rows.isEmpty() ? List.of() : List.of(new Step.Stamp(added, rows));
    }

    /** Empty where none of the revisions is applied. */
    List<Step> rebase(Rebase rebase, FileMoves files) {
        Map<HistoryRow, Rebase.Move> rows = new LinkedHashMap<>();
        for (Rebase.Move move : rebase.moves()) {
            SqlScript script = move.before().upgrade();
            HistoryRow row = history.appliedRows().get(move.before().revision().id());
            if (row != null && !script.holds(row.entry().statementsHash())) {
                throw EditedScriptException.of(row, script.name());
            }
            if (row != null) {
                rows.put(row, move);
            }
        }
        return rows.isEmpty() ? List.of() : List.of(new Step.Rebase(rows, files));
    }

    /** What a downgrade to a base would undo: all of it, or of one branch. */
    private Set<RevisionId> allBelow(RevisionTarget target) {
        return downgradeGoal(target);
    }

    private boolean endsAtAllHeads(Set<RevisionId> goal) {
        Set<RevisionId> after = new HashSet<>(history.applied());
        after.addAll(goal);
        return after.containsAll(scripts.graph().heads());
    }

    private List<Step> repeats() {
        List<Step> repeats = new ArrayList<>();
        for (RepeatableScript script : scripts.repeatables()) {
            HistoryRow before = history.repeatables().get(HistoryEntry.repeatableKey(script.description()));
            if (before == null || before.entry().checksum() != script.script().checksum()) {
                repeats.add(new Step.Repeat(script, before));
            }
        }
        return repeats;
    }

    private static Set<RevisionId> ids(Collection<Revision> revisions) {
        return revisions.stream().map(Revision::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
