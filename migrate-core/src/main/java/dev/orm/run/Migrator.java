package dev.orm.run;

import dev.orm.dialect.Dialects;
import dev.orm.dialect.LockedException;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import dev.orm.script.FileMoves;
import dev.orm.script.Rebase;
import dev.orm.script.ScriptDirectory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a database to a target: the one door for whoever runs migrations. */
public final class Migrator {
    private final ConnectionSource source;
    private final ScriptDirectory scripts;
    private final MigratorOptions options;
    private final Consent consent;
    private final MigrationListener listener;

    public Migrator(
            ConnectionSource source,
            ScriptDirectory scripts,
            MigratorOptions options,
            Consent consent,
            MigrationListener listener) {
        this.source = source;
        this.scripts = scripts;
        this.options = options;
        this.consent = consent;
        this.listener = listener;
    }

    /** Asks nobody and tells nobody: for an application that migrates when it starts. */
    public Migrator(ConnectionSource source, ScriptDirectory scripts) {
        this(source, scripts, MigratorOptions.standard(), Consent.none(), MigrationListener.silent());
    }

    /** What {@link #run} would do. */
    public MigrationPlan plan(RevisionTarget target) {
        return with(run -> run.plan(upgrade(run, target), RunEvents.UPGRADE));
    }

    /** What {@link #downgrade} would do. */
    public MigrationPlan planDowngrade(RevisionTarget target) {
        return with(run -> run.plan(downgrade(run, target), RunEvents.DOWNGRADE));
    }

    /** Applies all that the target names and requires, then the repeatables that changed. */
    public RunReport run(RevisionTarget target) {
        return with(run -> run.execute(upgrade(run, target), RunEvents.UPGRADE));
    }

    /** Undoes all that stands above the target, newest first. */
    public RunReport downgrade(RevisionTarget target) {
        return with(run -> run.execute(downgrade(run, target), RunEvents.DOWNGRADE));
    }

    /**
     * Says that the database is at the target, and runs no script.
     *
     * @param purge whether all that is recorded now is set aside first, known or not
     */
    public RunReport stamp(RevisionTarget target, boolean purge) {
        return with(run -> {
            run.check().checkEnvironment(options.environment());
            return run.execute(() -> new MigrationPlan(run.planner().stamp(target, purge), List.of()), RunEvents.NONE);
        });
    }

    /**
     * Gives revisions other versions: files, and the rows of those that are applied here. All of it, or nothing.
     *
     * @throws EditedScriptException where one of them is applied and was changed since
     */
    public RunReport rebase(Rebase rebase) {
        FileMoves files = rebase.fileMoves();
        try {
            RunReport report = with(run -> {
                run.check().checkEnvironment(options.environment());
                return run.execute(
                        () -> new MigrationPlan(run.planner().rebase(rebase, files), List.of()), RunEvents.NONE);
            });
            files.apply();
            return report;
        } catch (RuntimeException e) {
            files.revert();
            throw e;
        }
    }

    /** Where the database stands; nothing is changed. */
    public HistoryState state() {
        return with(run -> HistoryState.of(scripts, run.history(), run.values()));
    }

    /** The same in short, and also where the folders make no history. */
    public Place place() {
        return with(run -> Place.of(scripts, run.history()));
    }

    /** The texts that were stored with a row of {@link #state()}. */
    public StoredTexts texts(HistoryRow row) {
        return with(run -> run.texts(row));
    }

    /** What the database keeps of a revision, whatever became of it; also where the folders make no history. */
    public Optional<StoredRevision> stored(RevisionTarget.Named name) {
        return with(run -> new StoredRevisions(run).find(name));
    }

    private MigrationRun.Plan upgrade(MigrationRun run, RevisionTarget target) {
        run.check().checkEnvironment(options.environment());
        run.check().notices();
        Set<RevisionId> goal = run.planner().upgradeGoal(target);
        if (!options.outOfOrder()) {
            run.check().checkOrder(goal);
        }
        return () -> new MigrationPlan(run.planner().upgrade(goal), run.check().notices());
    }

    private MigrationRun.Plan downgrade(MigrationRun run, RevisionTarget target) {
        run.check().checkEnvironment(options.environment());
        Set<RevisionId> goal = run.planner().downgradeGoal(target);
        return () -> {
            UndoScripts undos = new UndoScripts(scripts, row -> run.texts(row).undo(), consent);
            return new MigrationPlan(
                    run.planner().downgrade(goal, undos), run.planner().leftBy(goal));
        };
    }

    /** What is done with an open connection. */
    @FunctionalInterface
    private interface Work<T> {
        T with(MigrationRun run) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = source.open()) {
            return with(connection, work);
        } catch (SQLException e) {
            throw DatabaseFailedException.of("the connection failed", e);
        }
    }

    private <T> T with(Connection connection, Work<T> work) throws SQLException {
        var dialect = Dialects.of(connection);
        boolean autoCommit = connection.getAutoCommit();
        try {
            connection.setAutoCommit(true);
            VersionTable table = new VersionTable(dialect, options.tables());
            try (Session session = new Session(connection, dialect, table, options.appliedBy())) {
                return work.with(new MigrationRun(session, scripts, options, consent, listener));
            }
        } catch (SQLException e) {
            if (dialect.probe().isBusy(e)) {
                throw LockedException.after(options.lockTimeout(), "the database", "another connection", e);
            }
            throw DatabaseFailedException.of("the database failed", e);
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }
}
