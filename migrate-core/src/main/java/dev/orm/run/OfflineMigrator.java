package dev.orm.run;

import dev.orm.dialect.Dialect;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionRange;
import dev.orm.revision.RevisionTarget;
import dev.orm.revision.TargetException;
import dev.orm.script.RepeatableScript;
import dev.orm.script.RevisionScript;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.ScriptValues;
import dev.orm.script.SqlScript;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what a run would do as a script for the database's own client. No database is asked. */
public final class OfflineMigrator {
    private static final AppliedBy NOBODY = new AppliedBy(null, "", null);

    private final ScriptDirectory scripts;
    private final MigratorOptions options;
    private final Dialect dialect;
    private final ScriptValues values;

    public OfflineMigrator(ScriptDirectory scripts, MigratorOptions options, Dialect dialect) {
        this.scripts = scripts;
        this.options = options;
        this.dialect = dialect;
        this.values = RunValues.offline(dialect, options);
    }

    /**
     * From the first end, which is before the first revision unless somebody says otherwise, up to the second.
     *
     * @throws OfflineRefusedException where only the database knows
     */
    public String upgrade(RevisionRange range) {
        Set<RevisionId> applied = applied(range.from());
        checkWay(range, applied, true);
        Set<RevisionId> goal = ids(scripts.graph().upgradePath(range.to(), applied));
        List<HistoryRow> rows = new ArrayList<>(rows(applied, Set.of()));
        if (!applied.isEmpty()) {
            addRepeatables(rows);
        }
        History history = History.of(options.environment(), rows);
        List<Step> steps = new Planner(scripts, history, Timeline.of(scripts, history), values).upgrade(goal);
        return write(steps, applied, applied.isEmpty(), RunEvents.UPGRADE);
    }

    /**
     * From the first end down to the second.
     *
     * @throws OfflineRefusedException where only the database knows
     */
    public String downgrade(RevisionRange range) {
        Set<RevisionId> applied = applied(range.from());
        checkWay(range, applied, false);
        Set<RevisionId> goal = ids(scripts.graph().downgradePath(range.to(), applied));
        List<HistoryRow> rows = new ArrayList<>(rows(applied, goal));
        addRepeatables(rows);
        History history = History.of(options.environment(), rows);
        UndoScripts undos = new UndoScripts(scripts, row -> null, Consent.none());
        try {
            List<Step> steps =
                    new Planner(scripts, history, Timeline.of(scripts, history), values).downgrade(goal, undos);
            return write(steps, applied, false, RunEvents.DOWNGRADE);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the database in memory failed", e);
        }
    }

    private void checkWay(RevisionRange range, Set<RevisionId> applied, boolean up) {
        if (range.asksDatabase()) {
            return;
        }
        List<RevisionId> from = scripts.graph().resolve(range.from(), applied);
        List<RevisionId> to = scripts.graph().resolve(range.to(), applied);
        boolean below = applied.containsAll(to);
        if (!Set.copyOf(from).equals(Set.copyOf(to)) && below == up) {
            throw TargetException.wrongWay(range, up);
        }
    }

    private void addRepeatables(List<HistoryRow> rows) {
        scripts.repeatables().forEach(script -> rows.add(row(rows.size() + 1, ranOnce(script))));
    }

    private String write(List<Step> steps, Set<RevisionId> applied, boolean fromBase, RunEvents events) {
        try (OfflineText text = new OfflineText(scripts, options, dialect, values, events)) {
            return text.write(steps, scripts.graph().inOrder(applied), fromBase);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the database in memory failed", e);
        }
    }

    private Set<RevisionId> applied(RevisionTarget from) {
        if (from.asksDatabase()) {
            throw OfflineRefusedException.asksDatabase(from);
        }
        return scripts.graph().ancestors(scripts.graph().resolve(from, Set.of()));
    }

    /** @param whole those whose rows are to hold all that a real one does */
    private List<HistoryRow> rows(Set<RevisionId> applied, Set<RevisionId> whole) {
        List<HistoryRow> rows = new ArrayList<>();
        for (RevisionId id : scripts.graph().inOrder(applied)) {
            RevisionScript script = scripts.script(id);
            rows.add(row(rows.size() + 1, entry(script, whole.contains(id))));
        }
        return rows;
    }

    private static HistoryRow row(long sequence, HistoryEntry entry) {
        return new HistoryRow(sequence, entry, NOBODY, "", "");
    }

    private static HistoryEntry entry(RevisionScript script, boolean whole) {
        Revision revision = script.revision();
        SqlScript upgrade = script.upgrade();
        return new HistoryEntry(
                revision.id().text(),
                revision.parents(),
                revision.dependsOn(),
                revision.labels(),
                revision.description(),
                RowKind.UPGRADE,
                upgrade.name(),
                whole ? upgrade.checksums().statements() : "",
                upgrade.checksum(),
                RowState.APPLIED,
                0);
    }

    /** With another checksum than it has, so that it runs again. */
    private static HistoryEntry ranOnce(RepeatableScript script) {
        return HistoryEntry.of(
                HistoryEntry.repeatableKey(script.description()),
                script.description(),
                RowKind.REPEATABLE,
                script.script(),
                ~script.script().checksum(),
                RowState.APPLIED,
                0);
    }

    private static Set<RevisionId> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
