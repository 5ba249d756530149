package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Dialects;
import dev.orm.dialect.ServerIdentity;
import dev.orm.dialect.StepBoundary;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody else does between a run's first look and its lock counts: the history is read again under the lock. */
abstract class HistoryUnderLockContract {
    /** Another row like one that is there: its number, its state, the number of that one. */
    static final String ROW = "insert into orm_version (" + VersionWriter.COLUMNS + ") select %s, "
            + VersionWriter.COLUMNS.replace("sequence, ", "").replace(" state,", " '%s',")
            + " from orm_version where sequence = %s";

    @TempDir
    Path migrations;

    abstract Connection open() throws SQLException;

    @BeforeEach
    void scripts() throws IOException {
        write("V1__users.sql", "create table users (id integer not null primary key);\n");
        write("U1__users.sql", "drop table users;\n");
        write("V2__posts.sql", "create table posts (id integer not null primary key);\n");
        write("U2__posts.sql", "drop table posts;\n");
        write("V3__tags.sql", "create table tags (id integer not null primary key);\n");
        write("U3__tags.sql", "drop table tags;\n");
    }

    @Test
    void whatWasAppliedMeanwhileIsNotAppliedAgain() throws Exception {
        migrator().upgrade("2");
        migrator().downgrade("1");

        Seen seen = meanwhile(
                migrator -> migrator.upgrade("head"),
                "create table posts (id integer not null primary key)",
                ROW.formatted(4, "applied", 2));

        assertThat(seen.planned()).containsExactly("upgrade 2 posts", "upgrade 3 tags");
        assertThat(seen.done()).containsExactly("upgrade 3 tags");
        assertThat(current()).containsExactly("3");
    }

    @Test
    void whatWasRevertedMeanwhileIsAppliedAgain() throws Exception {
        migrator().upgrade("2");

        Seen seen = meanwhile(
                migrator -> migrator.upgrade("head"),
                "drop table posts",
                "update orm_version set state = 'reverted' where sequence = 2",
                ROW.formatted(3, "reverted", 2));

        assertThat(seen.planned()).containsExactly("upgrade 3 tags");
        assertThat(seen.done()).containsExactly("upgrade 2 posts", "upgrade 3 tags");
        assertThat(current()).containsExactly("3");
    }

    @Test
    void whatWasRevertedMeanwhileIsNotRevertedAgain() throws Exception {
        migrator().upgrade("2");

        Seen seen = meanwhile(
                migrator -> migrator.downgrade("base"),
                "drop table posts",
                "update orm_version set state = 'reverted' where sequence = 2",
                ROW.formatted(3, "reverted", 2));

        assertThat(seen.planned()).containsExactly("downgrade 2 posts", "downgrade 1 users");
        assertThat(seen.done()).containsExactly("downgrade 1 users");
        assertThat(current()).isEmpty();
    }

    @Test
    void whatWasAppliedMeanwhileGoesWithWhatItStandsOn() throws Exception {
        migrator().upgrade("3");
        migrator().downgrade("2");

        Seen seen = meanwhile(
                migrator -> migrator.downgrade("1"),
                "create table tags (id integer not null primary key)",
                ROW.formatted(5, "applied", 3));

        assertThat(seen.planned()).containsExactly("downgrade 2 posts");
        assertThat(seen.done()).containsExactly("downgrade 3 tags", "downgrade 2 posts");
        assertThat(current()).containsExactly("1");
    }

    /** The steps of a run as it planned them before it had the lock, and those that it did. */
    record Seen(List<String> planned, List<String> done) {}

    /** Holds the lock on a connection of its own until a run has planned its steps, and first does something under it. */
    final Seen meanwhile(Function<Migrator, RunReport> work, String... byHand) throws Exception {
        var planned = new CompletableFuture<List<String>>();
        Migrator migrator = migrator().listener(new MigrationListener() {
            @Override
            public void began(ServerIdentity server, MigrationPlan plan) {
                planned.complete(plan.steps().stream().map(Step::toString).toList());
            }
        });
        try (Connection holder = open()) {
            StepBoundary lock = Dialects.of(holder).boundary();
            lock.acquire(holder, Duration.ZERO);
            lock.prepare(holder, false);
            lock.begin(holder, Duration.ZERO);
            var run = CompletableFuture.supplyAsync(() -> work.apply(migrator));
            List<String> before = planned.applyToEither(run.thenApply(report -> List.<String>of()), steps -> steps)
                    .get(1, TimeUnit.MINUTES);
            assertThat(run).isNotDone();
            execute(holder, byHand);
            lock.commit(holder);
            lock.restore(holder);
            lock.release(holder);
            List<Step> done = run.get(1, TimeUnit.MINUTES).done();
            return new Seen(before, done.stream().map(Step::toString).toList());
        }
    }

    final Migrator migrator() {
        return new Migrator(this::open, ScriptDirectory.read(migrations));
    }

    final List<String> current() {
        return migrator().state().current().stream().map(Object::toString).toList();
    }

    final void write(String name, String text) throws IOException {
        Files.writeString(migrations.resolve(name), text);
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
