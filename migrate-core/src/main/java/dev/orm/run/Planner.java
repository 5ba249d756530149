package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import dev.orm.script.FileMoves;
import dev.orm.script.Rebase;
import dev.orm.script.RepeatableScript;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the steps from one history to a goal. A goal is a set of revisions, so that it stays when the history moves. */
final class Planner {
    private final ScriptDirectory scripts;
    private final History history;
    private final Timeline timeline;
    private final ScriptValues values;

    Planner(ScriptDirectory scripts, History history, Timeline timeline, ScriptValues values) {
        this.scripts = scripts;
        this.history = history;
        this.timeline = timeline;
        this.values = values;
    }

    /** The revisions that are applied after an upgrade to the target, those that are already there among them. */
    Set<RevisionId> upgradeGoal(RevisionTarget target) {
        return scripts.graph().wanted(target, history.applied());
    }

    /** The revisions that are not applied after a downgrade to the target, those that never were among them. */
    Set<RevisionId> downgradeGoal(RevisionTarget target) {
        return timeline.graph().unwanted(target, history.applied());
    }

    List<Step> upgrade(Set<RevisionId> goal) {
        List<Step> steps = new ArrayList<>();
        Set<RevisionId> done = new HashSet<>(history.applied());
        new BaselineChoice(scripts, history).of(goal).ifPresent(baseline -> {
            steps.add(baseline);
            baseline.contained().forEach(script -> done.add(script.revision().id()));
        });
        for (RevisionId id : scripts.graph().inOrder(goal)) {
            if (!done.contains(id)) {
                steps.add(step(scripts.script(id)));
            }
        }
        if (!timeline.ahead()) {
            steps.addAll(repeats());
        }
        return steps;
    }

    private Step step(RevisionScript script) {
        return script.upgrade().shouldExecute(values) ? new Step.Upgrade(script) : new Step.Skip(script);
    }

    /** Newest first. */
    List<Step> downgrade(Set<RevisionId> goal, UndoScripts undos) throws SQLException {
        Set<RevisionId> undone = timeline.graph().descendants(goal);
        List<HistoryRow> rows = timeline.graph().inOrder(undone).stream()
                .flatMap(id -> Optional.ofNullable(history.appliedRows().get(id)).stream())
                .toList();
        HistoryRow first = rows.stream()
                .filter(row -> row.entry().kind() != RowKind.SKIP)
                .reduce((older, newer) -> newer)
                .orElse(null);
        List<Step> steps = new ArrayList<>();
        for (HistoryRow row : rows) {
            List<HistoryRow> repeatables =
                    row.equals(first) ? List.copyOf(history.repeatables().values()) : List.of();
            Revision revision = timeline.graph().get(RevisionId.of(row.entry().key()));
            steps.add(
                    row.entry().kind() == RowKind.SKIP
                            ? new Step.Stamp(List.of(), List.of(row))
                            : undos.of(revision, row, repeatables));
        }
        Collections.reverse(steps);
        return steps;
    }

    /** What a downgrade leaves behind. */
    List<String> leftBy(Set<RevisionId> goal) {
        return goal.containsAll(history.applied()) && !history.repeatables().isEmpty()
                ? List.of("what repeatable scripts made is still there: "
                        + history.repeatables().values().stream()
                                .map(row -> row.entry().script())
                                .collect(Collectors.joining(", ")))
                : List.of();
    }

    /** Empty where the database already says so. */
    List<Step> stamp(List<RevisionTarget> targets, boolean purge) {
        Set<RevisionId> tips = new LinkedHashSet<>();
        Set<RevisionId> bases = new LinkedHashSet<>();
        for (RevisionTarget target : targets) {
            List<RevisionId> named = scripts.graph().resolve(target, history.applied());
            tips.addAll(named);
            if (named.isEmpty() && !purge) {
                bases.addAll(allBelow(target));
            }
        }
        Set<RevisionId> wanted = scripts.graph().ancestors(tips);
        Set<RevisionId> removed = new LinkedHashSet<>(history.applied());
        if (!purge) {
            bases.addAll(timeline.graph().descendants(tips));
            removed.retainAll(bases);
            removed.removeAll(wanted);
        }
        List<RevisionScript> added = scripts.graph().inOrder(wanted).stream()
                .filter(id -> removed.contains(id) || !history.applied().contains(id))
                .map(scripts::script)
                .toList();
        List<HistoryRow> rows = new ArrayList<>(history.appliedRows().entrySet().stream()
                .filter(row -> removed.contains(row.getKey()))
                .map(row -> row.getValue())
                .toList());
        history.halfDone().stream()
                .filter(row -> !wanted.contains(RevisionId.of(row.entry().key())))
                .filter(row -> purge || standsOn(row, bases, tips))
                .forEach(rows::add);
        return added.isEmpty() && rows.isEmpty() ? List.of() : List.of(new Step.Stamp(added, rows));
    }

    /** Whether what failed half-way comes after what a database is said to be at, or to have left. */
    private static boolean standsOn(HistoryRow halfDone, Set<RevisionId> bases, Set<RevisionId> tips) {
        List<RevisionId> parents = halfDone.entry().parents();
        return bases.contains(RevisionId.of(halfDone.entry().key()))
                || parents.stream().anyMatch(tips::contains)
                || (parents.isEmpty() && tips.isEmpty());
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

    private List<Step> repeats() {
        List<Step> repeats = new ArrayList<>();
        for (RepeatableScript script : scripts.repeatables()) {
            HistoryRow before = history.repeatables().get(HistoryEntry.repeatableKey(script.description()));
            if (!isCurrent(script.script(), before, values) && script.script().shouldExecute(values)) {
                repeats.add(new Step.Repeat(script, before, script.script().checksum(values)));
            }
        }
        return repeats;
    }

    /** Whether a repeatable ran as it is now. As under Flyway the checksum without the values will do too. */
    static boolean isCurrent(SqlScript script, @Nullable HistoryRow row, ScriptValues values) {
        return row != null
                && (row.entry().checksum() == script.checksum() || row.entry().checksum() == script.checksum(values));
    }
}
