package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.dialect.LockedException;
import dev.orm.revision.RevisionTarget;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void twoRevisions() {
        project = new Project(folder)
                .with("V1__add_users.sql", "create table users (id integer primary key, email text unique);\n")
                .with("U1__add_users.sql", "drop table users;\n")
                .with("V2__add_posts.sql", """
                        create table posts (id integer primary key, author integer references users (id));
                        insert into users values (1, 'ann@example.com');
                        insert into posts values (1, 1);
                        """)
                .with("U2__add_posts.sql", "drop table posts;\ndelete from users where id = 1;\n");
    }

    @Test
    void upAndDownAndUp() throws Exception {
        project.upgrade("head");
        assertThat(project.tables()).containsExactly("posts", "users");
        assertThat(project.current()).containsExactly("2");

        project.downgrade("-1");
        assertThat(project.tables()).containsExactly("users");
        assertThat(project.current()).containsExactly("1");

        project.upgrade("+1");
        project.downgrade("base");
        assertThat(project.tables()).isEmpty();
        assertThat(project.current()).isEmpty();

        assertThat(project.told)
                .containsExactly(
                        "upgrade 1 add users",
                        "upgrade 2 add posts",
                        "downgrade 2 add posts",
                        "upgrade 2 add posts",
                        "downgrade 2 add posts",
                        "downgrade 1 add users");
    }

    @Test
    void aPlanPrintsItsStepsAndChangesNothing() throws Exception {
        assertThat(project.migrator().plan(RevisionTarget.parse("head")))
                .hasToString("upgrade 1 add users\nupgrade 2 add posts");
        assertThat(project.ask("select count(*) from sqlite_schema")).containsExactly("0");

        project.upgrade("head");
        assertThat(project.migrator().planDowngrade(RevisionTarget.parse("base")))
                .hasToString("downgrade 2 add posts\ndowngrade 1 add users");
    }

    @Test
    void rowsSayWhatWasAppliedByWhomAndStay() throws Exception {
        project.with(MigratorOptions.standard().withAppliedBy("deploy").withEnvironment("test"));
        project.upgrade("head");
        project.downgrade("-1");

        assertThat(project.ask("select sequence, revision, parents, description, kind, script, state, applied_by,"
                        + " applied_at > '2026', length(run_id), upgrade_text is not null, replace(undo_text, char(10), '/')"
                        + " from orm_version order by sequence"))
                .containsExactly(
                        "1|1||add users|upgrade|V1__add_users.sql|applied|deploy|1|36|1|drop table users;/",
                        "2|2|1|add posts|upgrade|V2__add_posts.sql|reverted|deploy|1|36|1|drop table posts;/"
                                + "delete from users where id = 1;/",
                        "3|2|1|add posts|downgrade|V2__add_posts.sql|reverted|deploy|1|36|0|null");
        assertThat(project.ask("select format, environment from orm_version_meta"))
                .containsExactly("1|test");
        assertThat(project.ask("select count(*) from orm_version_journal")).containsExactly("0");
    }

    @Test
    void anotherNameForTheTables() throws Exception {
        project.with(MigratorOptions.standard()
                .withTables(new HistoryTables(dev.orm.schema.TableName.of("schema history"))));
        project.upgrade("head");

        assertThat(project.ask("select revision from \"schema history\"")).containsExactly("1", "2");
        assertThat(project.current()).containsExactly("2");
    }

    @Test
    void aStatementThatFailsTakesItsWholeRevisionBack() throws Exception {
        project.with("V3__add_tags.sql", """
                create table tags (name text);

                -- the mail address is taken
                insert into tags values ('a');
                insert into users (email)
                  values ('ann@example.com');
                """);

        fails(() -> project.upgrade("head"), ExitStatus.FAILED)
                .isInstanceOf(StatementFailedException.class)
                .hasMessage("""
                        upgrade 3 add tags failed at statement 3 (V3__add_tags.sql, line 5, column 1)
                          why:  [SQLITE_CONSTRAINT_UNIQUE] A UNIQUE constraint failed (UNIQUE constraint failed: users.email); \
                        the statement is
                                insert into users (email)
                                  values ('ann@example.com')
                          next: everything this step did was rolled back; the last step that was done is upgrade 2 add posts; \
                        correct the script and run it again""");
        assertThat(project.tables()).containsExactly("posts", "users");
        assertThat(project.current()).containsExactly("2");
    }

    @Test
    void aFirstRevisionThatFailsLeavesTheDatabaseAsItWas() throws Exception {
        project.with("V1__add_users.sql", "create table users (id);\ncreate table users (id);\n");

        fails(() -> project.upgrade("head"), ExitStatus.FAILED).hasMessageContaining("the database is at base");
        assertThat(project.ask("select count(*) from sqlite_schema")).containsExactly("0");
    }

    @Test
    void aFullDiskTakesTheRevisionBack() throws Exception {
        project.upgrade("head");
        project.with("V3__fill.sql", """
                create table big (text text);
                insert into big with recursive n (i) as (select 1 union all select i + 1 from n where i < 2000)
                    select hex(randomblob(500)) from n;
                """);

        fails(() -> project.withUrlOptions("max_page_count=60").upgrade("head"), ExitStatus.FAILED)
                .hasMessageContaining("database or disk is full")
                .hasMessageContaining("V3__fill.sql, line 2, column 1");
        project.withUrlOptions("max_page_count=4000");
        assertThat(project.tables()).containsExactly("posts", "users");
        assertThat(project.ask("pragma integrity_check")).containsExactly("ok");
        project.upgrade("head");
        assertThat(project.current()).containsExactly("3");
    }

    @Test
    void foreignKeysAreOffUnlessAskedFor() throws Exception {
        project.with("V3__swap.sql", "delete from users;\ninsert into users values (1, 'bob@example.com');\n");
        project.upgrade("head");
        assertThat(project.ask("select author from posts")).containsExactly("1");

        project.with("V4__strict.sql", "-- orm:foreign-keys on\ndelete from users where id = 1;\n");
        fails(() -> project.upgrade("head"), ExitStatus.FAILED).hasMessageContaining("FOREIGN KEY constraint failed");
    }

    @Test
    void referencesThatAStepBreaksTakeItBack() throws Exception {
        project.with("V3__remove_users.sql", "delete from users where id = 1;\n");

        fails(() -> project.upgrade("head"), ExitStatus.FAILED)
                .isInstanceOf(BrokenReferencesException.class)
                .hasMessage("""
                        upgrade 3 remove users would break foreign keys (V3__remove_users.sql)
                          why:  posts(author) of row 1 refers to no row of users
                          next: everything this step did was rolled back; the last step that was done is upgrade 2 add posts; \
                        let the script move or delete these rows too, and run it again""");
        assertThat(project.ask("select count(*) from users")).containsExactly("1");
    }

    @Test
    void anIndexThatReferencesNeedIsNotDropped() throws Exception {
        project.with("V3__code.sql", """
                create table parents (code text);
                create unique index parents_code on parents (code);
                create table children (code text references parents (code));
                """).with("V4__no_index.sql", "drop index parents_code;");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(BrokenReferencesException.class)
                .hasMessageContaining("foreign key mismatch - \"children\" referencing \"parents\"");
        assertThat(project.current()).containsExactly("3");
    }

    @Test
    void referencesThatWereBrokenBeforeAreNotTheStepsFault() throws Exception {
        project.upgrade("head");
        project.run("insert into posts values (9, 99)");
        project.with("V3__more.sql", "insert into posts values (2, 1);\n");

        project.upgrade("head");

        assertThat(project.told)
                .containsSubsequence(
                        "notice: references that were broken before upgrade 3 more: 1, such as"
                                + " posts(author) of row 9 refers to no row of users",
                        "upgrade 3 more");
        assertThat(project.ask("select count(*) from posts")).containsExactly("3");
    }

    @Test
    void aTransactionThatWrapsTheScriptIsLeftToTheRunner() throws Exception {
        project.with("V3__wrapped.sql", """
                PRAGMA foreign_keys = OFF;
                BEGIN TRANSACTION;
                create table tags (name text);
                COMMIT;
                PRAGMA foreign_keys = ON;
                """);

        project.upgrade("head");
        assertThat(project.tables()).contains("tags");
    }

    @Test
    void anyOtherTransactionIsRefusedBeforeAnythingRuns() throws Exception {
        project.with("V3__own.sql", "create table tags (name text);\nbegin;\ndrop table users;\ncommit;\n");

        fails(() -> project.upgrade("head"), ExitStatus.FAILED)
                .isInstanceOf(ScriptRefusedException.class)
                .hasMessageStartingWith("the script begins or ends a transaction (V3__own.sql, line 2, column 1)");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void savepointsStayWithinTheTransaction() throws Exception {
        project.with("V3__try.sql", """
                savepoint attempt;
                create table tags (name text);
                rollback to attempt;
                release attempt;
                """);

        project.upgrade("head");
        assertThat(project.tables()).containsExactly("posts", "users");
        assertThat(project.current()).containsExactly("3");
    }

    @Test
    void aScriptForAnotherDatabaseIsRefused() throws Exception {
        project.with("V3__x.sql", "-- orm:database postgresql\ncreate table tags (name text);\n");

        fails(() -> project.upgrade("head"), ExitStatus.DECISION)
                .isInstanceOf(WrongDatabaseException.class)
                .hasMessageStartingWith("the script is for postgresql, and this database is sqlite (V3__x.sql)");
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void nothingToDoTakesNoLock() throws Exception {
        project.upgrade("head");
        try (Connection other = project.open();
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            assertThat(project.upgrade("head").done()).isEmpty();
        }
    }

    @Test
    void aHeldLockIsTriedAgainLater() throws Exception {
        project.with(MigratorOptions.standard().withLockTimeout(Duration.ofMillis(50)));
        project.open().close();
        try (Connection other = project.open();
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            fails(() -> project.upgrade("head"), ExitStatus.LATER).isInstanceOf(LockedException.class);
        }
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void aRevisionWithoutAnUndoCannotBeUndone() throws Exception {
        project.with("V3__add_tags.sql", "create table tags (name text);\n");
        project.upgrade("head");

        fails(() -> project.downgrade("base"), ExitStatus.DECISION)
                .isInstanceOf(NoUndoException.class)
                .hasMessage("""
                        revision 3 add tags cannot be undone (V3__add_tags.sql)
                          why:  it has no undo script, and none was stored when it was applied
                          next: write U3__... beside it, or go forward with a new revision; nothing was changed""");
        assertThat(project.current()).containsExactly("3");
    }

    @Test
    void theFileWinsOverTheStoredUndo() throws Exception {
        project.upgrade("head");
        project.with("U2__add_posts.sql", "drop table posts;\ncreate table undone (id);\n");
        project.downgrade("-1");

        assertThat(project.tables()).containsExactly("undone", "users");
    }

    @Test
    void aStoredUndoRunsWhereTheFileIsGoneAndSomebodySaysSo() throws Exception {
        project.upgrade("head");
        project.without("U2__add_posts.sql").without("V2__add_posts.sql");

        fails(() -> project.downgrade("-1"), ExitStatus.DECISION)
                .hasMessageStartingWith("the undo script of revision 2 add posts is gone (V2__add_posts.sql)");
        project.told.clear();
        project.sayingYes().downgrade("-1");
        assertThat(project.told)
                .containsExactly(
                        "stored 2 add posts: drop table posts;\ndelete from users where id = 1;\n",
                        "downgrade 2 add posts");
        assertThat(project.tables()).containsExactly("users");
        assertThat(project.states()).containsExactly("1 applied");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> fails(ThrowingCallable attempt, ExitStatus exit) {
        return assertThatThrownBy(attempt)
                .isInstanceOf(OrmException.class)
                .satisfies(fault -> assertThat(((OrmException) fault).exit()).isEqualTo(exit));
    }
}
