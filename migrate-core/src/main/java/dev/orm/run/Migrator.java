package dev.orm.run;

import dev.orm.connect.DatabaseUrl;
import dev.orm.revision.Revision;
import dev.orm.revision.RevisionId;
import dev.orm.revision.RevisionTarget;
import dev.orm.schema.TableName;
import dev.orm.script.FileMoves;
import dev.orm.script.Rebase;
import dev.orm.script.ScriptDirectory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes a database to a target: the one door for whoever runs migrations. It never changes; what configures it returns
 * another one.
 *
 * <p>An application calls it before anything else asks the database, and may do so in many instances at once: one of them
 * works and the others wait.
 *
 * <pre>{@code
 * Migrator.of(dataSource).locations("classpath:db/migration").upgrade();
 * }</pre>
 */
public final class Migrator {
    private final ConnectionSource source;
    private final ScriptSource scripts;
    private final MigratorOptions options;
    private final Consent consent;
    private final MigrationListener listener;

    private Migrator(
            ConnectionSource source,
            ScriptSource scripts,
            MigratorOptions options,
            Consent consent,
            MigrationListener listener) {
        this.source = source;
        this.scripts = scripts;
        this.options = options;
        this.consent = consent;
        this.listener = listener;
    }

    public Migrator(
            ConnectionSource source,
            ScriptDirectory scripts,
            MigratorOptions options,
            Consent consent,
            MigrationListener listener) {
        this(source, ScriptSource.of(scripts), options, consent, listener);
    }

    /** Asks nobody and tells nobody. */
    public Migrator(ConnectionSource source, ScriptDirectory scripts) {
        this(source, scripts, MigratorOptions.standard(), Consent.none(), MigrationListener.silent());
    }

    /**
     * For a database whose URL holds all that is needed. The file of a SQLite database is made where it is missing.
     *
     * @throws dev.orm.connect.UrlException where the URL is none, or has an option that is not known to be harmless
     */
    public static Migrator of(String url) {
        return of(url, null, null);
    }

    /** The same for a server that wants to know who comes. */
    public static Migrator of(String url, @Nullable String user, @Nullable String password) {
        return of(new UrlSource(DatabaseUrl.parse(url), user, password));
    }

    /** One connection is taken from it, also where it is a pool of one, and given back as it came. */
    public static Migrator of(DataSource source) {
        return of(ConnectionSource.of(source));
    }

    /**
     * Scripts are looked for in {@code classpath:db/migration}; what happens is told to the {@link System.Logger} of this
     * class.
     */
    public static Migrator of(ConnectionSource source) {
        return new Migrator(
                source, ScriptLocations.standard(), MigratorOptions.standard(), Consent.none(), new RunLog());
    }

    /**
     * Where the scripts are: {@code classpath:db/migration/{vendor}}, {@code filesystem:/opt/sql}. The class path is the
     * thread's context class loader's.
     */
    public Migrator locations(String... locations) {
        return locations(Thread.currentThread().getContextClassLoader(), locations);
    }

    /** The same with the class path of that loader. */
    public Migrator locations(@Nullable ClassLoader loader, String... locations) {
        return new Migrator(source, new ScriptLocations(List.of(locations), loader), options, consent, listener);
    }

    /** The value of {@code ${name}} in scripts. */
    public Migrator placeholder(String name, String value) {
        return with(known -> known.withPlaceholder(name, value));
    }

    /** The values of all placeholders. */
    public Migrator placeholders(Map<String, String> values) {
        return with(known -> known.withPlaceholders(values));
    }

    /** Where the history is kept instead of in {@code orm_version}; {@code ops.orm_version} in a schema that is there. */
    public Migrator table(String name) {
        int dot = name.indexOf('.');
        TableName table = new TableName(dot < 0 ? null : name.substring(0, dot), name.substring(dot + 1));
        return with(known -> known.withTables(new HistoryTables(table)));
    }

    /** What this database is called ({@code prod}); one that was called otherwise is refused from then on. */
    public Migrator environment(String name) {
        return with(known -> known.withEnvironment(name));
    }

    /** How long to wait for another instance that migrates; a minute unless said. */
    public Migrator lockTimeout(Duration time) {
        return with(known -> known.withLockTimeout(time));
    }

    /** Lets a revision run after one that stands on it. */
    public Migrator outOfOrder() {
        return with(known -> known.withOutOfOrder(true));
    }

    /** Who does this, for the history. */
    public Migrator appliedBy(String name) {
        return with(known -> known.withAppliedBy(name));
    }

    /** Lets scripts destroy rows and columns with rows, though no {@code orm:allow} in them says so. */
    public Migrator allowDestruction() {
        return consent(Consent.toDestruction());
    }

    /** Who is asked where a script would destroy something; else it is refused. */
    public Migrator consent(Consent other) {
        return new Migrator(source, scripts, options, other, listener);
    }

    /** Is told what happens, after those that were named before. */
    public Migrator listener(MigrationListener other) {
        return new Migrator(source, scripts, options, consent, new BothListeners(listener, other));
    }

    private Migrator with(UnaryOperator<MigratorOptions> change) {
        return new Migrator(source, scripts, change.apply(options), consent, listener);
    }

    /** Applies all that is pending, then the repeatables that changed. */
    public RunReport upgrade() {
        return upgrade("head");
    }

    /** The same up to {@code heads}, an id, {@code +1} ... */
    public RunReport upgrade(String target) {
        return run(RevisionTarget.parse(target));
    }

    /** Undoes all that stands above {@code base}, an id, {@code -1} ..., newest first. */
    public RunReport downgrade(String target) {
        return downgrade(RevisionTarget.parse(target));
    }

    /** What {@link #upgrade()} would do. */
    public List<Step> pending() {
        return plan(new RevisionTarget.Head()).steps();
    }

    /** The revisions that the database is at: one, none before the first upgrade, several where there are branches. */
    public List<Revision> current() {
        return place().current();
    }

    /**
     * For an application that leaves the upgrade to somebody else: nothing is changed.
     *
     * @throws PendingException where {@link #upgrade()} would do something
     * @throws dev.orm.OrmException where it would be refused
     */
    public void check() {
        List<Step> pending = pending();
        if (!pending.isEmpty()) {
            throw PendingException.of(place(), pending);
        }
    }

    /** What {@link #run} would do. */
    public MigrationPlan plan(RevisionTarget target) {
        return look(run -> run.plan(upgrade(run, target), RunEvents.UPGRADE));
    }

    /** What {@link #downgrade} would do. */
    public MigrationPlan planDowngrade(RevisionTarget target) {
        return look(run -> run.plan(downgrade(run, target), RunEvents.DOWNGRADE));
    }

    /** Applies all that the target names and requires, then the repeatables that changed. */
    public RunReport run(RevisionTarget target) {
        return told(work(run -> run.execute(upgrade(run, target), RunEvents.UPGRADE)));
    }

    /** Undoes all that stands above the target, newest first. */
    public RunReport downgrade(RevisionTarget target) {
        return told(work(run -> run.execute(downgrade(run, target), RunEvents.DOWNGRADE)));
    }

    /**
     * Says that the database is at the target, and runs no script.
     *
     * @param purge whether all that is recorded now is set aside first, known or not
     */
    public RunReport stamp(RevisionTarget target, boolean purge) {
        return stamp(List.of(target), purge);
    }

    /** The same for several branches. */
    public RunReport stamp(List<RevisionTarget> targets, boolean purge) {
        return told(work(run -> {
            run.check().checkEnvironment(options.environment());
            return run.execute(() -> new MigrationPlan(run.planner().stamp(targets, purge), List.of()), RunEvents.NONE);
        }));
    }

    /**
     * Gives revisions other versions: files, and the rows of those that are applied here. All of it, or nothing.
     *
     * @throws EditedScriptException where one of them is applied and was changed since
     */
    public RunReport rebase(Rebase rebase) {
        FileMoves files = rebase.fileMoves();
        try {
            RunReport report = work(run -> {
                run.check().checkEnvironment(options.environment());
                return run.execute(
                        () -> new MigrationPlan(run.planner().rebase(rebase, files), List.of()), RunEvents.NONE);
            });
            files.apply();
            files.keep();
            return told(report);
        } catch (RuntimeException e) {
            files.revert();
            throw e;
        }
    }

    /** Where the database stands; nothing is changed. */
    public HistoryState state() {
        return look(run -> HistoryState.of(run.scripts(), run.history(), run.values()));
    }

    /** The same in short, and also where the folders make no history. */
    public Place place() {
        return look(run -> Place.of(run.scripts(), run.history()));
    }

    /** The texts that were stored with a row of {@link #state()}. */
    public StoredTexts texts(HistoryRow row) {
        return look(run -> run.texts(row));
    }

    /** What the database keeps of a revision, whatever became of it; also where the folders make no history. */
    public Optional<StoredRevision> stored(RevisionTarget.Named name) {
        return look(run -> new StoredRevisions(run).find(name));
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
        run.check().checkFinished(goal);
        return () -> {
            UndoScripts undos =
                    new UndoScripts(run.scripts(), row -> run.texts(row).undo(), consent);
            return new MigrationPlan(
                    run.planner().downgrade(goal, undos), run.planner().leftBy(goal));
        };
    }

    private RunReport told(RunReport report) {
        listener.ended(report);
        return report;
    }

    private <T> T work(OpenDatabase.Work<T> work) {
        return database().with(work);
    }

    private <T> T look(OpenDatabase.Work<T> work) {
        return database().looking(work);
    }

    private OpenDatabase database() {
        return new OpenDatabase(source, scripts, options, consent, listener);
    }
}
