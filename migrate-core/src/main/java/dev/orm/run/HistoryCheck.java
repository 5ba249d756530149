package dev.orm.run;

import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.SqlScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what the database says was applied with what the folders hold, before anything runs. */
final class HistoryCheck {
    private final ScriptDirectory scripts;
    private final History history;
    private final Timeline timeline;

    HistoryCheck(ScriptDirectory scripts, History history, Timeline timeline) {
        this.scripts = scripts;
        this.history = history;
        this.timeline = timeline;
    }

    /** @throws EnvironmentMismatchException where the database was given another name */
    void checkEnvironment(String asked) {
        String recorded = history.environment();
        if (recorded != null && !recorded.isEmpty() && !recorded.equals(asked)) {
            throw EnvironmentMismatchException.of(recorded, asked);
        }
    }

    /**
     * What a person should know of before an upgrade.
     *
     * @throws MissingScriptException where an applied script is gone, or belongs to another folder
     * @throws EditedScriptException where one was changed
     */
    List<String> notices() {
        if (timeline.ahead()) {
            return List.of("the database is ahead of the migrations folder: it is at "
                    + timeline.graph().heads(history.applied()).stream()
                            .map(id -> timeline.graph().get(id).toString())
                            .collect(Collectors.joining(", "))
                    + ", which stands on all that is here");
        }
        checkSquashed();
        checkMissing();
        return edited();
    }

    /** @throws OutOfOrderException where one of the revisions would run after one that stands on it */
    void checkOrder(Set<RevisionId> pending) {
        Set<RevisionId> passed = new HashSet<>(timeline.graph().ancestors(inTheirPlace()));
        passed.removeAll(history.applied());
        for (RevisionId id : timeline.graph().inOrder(passed)) {
            if (pending.contains(id)) {
                throw tooLate(timeline.graph().get(id));
            }
        }
    }

    /** @throws HalfDoneException where one that failed half-way stands on what is to be undone */
    void checkFinished(Set<RevisionId> undone) {
        for (HistoryRow row : history.halfDone()) {
            Set<RevisionId> below = new HashSet<>(row.entry().parents());
            below.addAll(row.entry().dependsOn());
            below.removeIf(id -> !timeline.graph().contains(id));
            if (timeline.graph().ancestors(below).stream().anyMatch(undone::contains)) {
                throw HalfDoneException.of(row);
            }
        }
    }

    /** What is applied, but for what a rebase put behind revisions that were not. */
    private Set<RevisionId> inTheirPlace() {
        Set<RevisionId> ids = new HashSet<>(history.applied());
        ids.removeIf(id -> row(id).entry().kind() == RowKind.REBASE);
        return ids;
    }

    private OutOfOrderException tooLate(Revision revision) {
        Set<RevisionId> above = timeline.graph().descendants(List.of(revision.id()));
        above.retainAll(inTheirPlace());
        HistoryRow later = history.appliedRows().values().stream()
                .filter(row -> above.contains(row.entry().revision().id()))
                .findFirst()
                .orElseThrow();
        return OutOfOrderException.of(
                revision, scripts.script(revision.id()).upgrade().name(), later);
    }

    private void checkSquashed() {
        for (RevisionId id : timeline.graph().heads(timeline.unknown())) {
            scripts.replacement(id).ifPresent(baseline -> {
                throw MissingScriptException.squashed(row(id), baseline);
            });
        }
    }

    private void checkMissing() {
        for (RevisionId id : timeline.graph().inOrder(timeline.missing())) {
            throw MissingScriptException.deleted(row(id));
        }
        for (RevisionId id : timeline.graph().heads(timeline.unknown())) {
            throw MissingScriptException.unknown(row(id));
        }
    }

    private List<String> edited() {
        scripts.hash(history.applied());
        List<String> notices = new ArrayList<>();
        for (Map.Entry<RevisionId, HistoryRow> applied : history.appliedRows().entrySet()) {
            RevisionScript revision = scripts.script(applied.getKey());
            SqlScript script = revision.upgrade();
            HistoryEntry entry = applied.getValue().entry();
            if (!entry.isOf(revision)) {
                continue;
            }
            if (!script.holds(entry.statementsHash())) {
                throw EditedScriptException.of(applied.getValue(), script.name());
            }
            if (script.isWrittenOtherwise(entry.checksum(), entry.statementsHash())) {
                notices.add(script.name() + ": comments or blanks changed since it was applied");
            }
        }
        return notices;
    }

    private HistoryRow row(RevisionId id) {
        HistoryRow row = history.appliedRows().get(id);
        if (row == null) {
            throw new IllegalStateException("no row of " + id);
        }
        return row;
    }
}
