package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.revision.RevisionTarget;
import dev.orm.revision.TargetException;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says to a history that does not fit the folder. */
class HistoryCheckTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void threeAppliedRevisions() {
        project = new Project(folder)
                .with(MigratorOptions.standard().withAppliedBy("deploy-7"))
                .with("V1__a.sql", "create table a (id integer);\n")
                .with("V2__b.sql", "create table b (id integer);\n")
                .with("V3__c.sql", "create table c (id integer);\n");
        project.upgrade("head");
        project.told.clear();
    }

    @Test
    void anEditedScriptIsNamedWithWhoAppliedIt() {
        project.with("V2__b.sql", "create table b (id integer, name text);\n");

        fails(() -> project.upgrade("head"), ExitStatus.DECISION)
                .isInstanceOf(EditedScriptException.class)
                .message()
                .matches("(?s)revision 2 b was edited after it was applied \\(V2__b.sql\\)\n"
                        + "  why:  it was applied by deploy-7 \\(.+@.+\\) at 20.. UTC; its statements are others now\n"
                                .replace("20..", "20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")
                        + "  next: put the old statements back \\(orm show 2 prints them\\), and write the change as a new"
                        + " revision");
        assertThat(project.states()).containsExactly("1 applied", "2 edited", "3 applied");
    }

    @Test
    void aChangedCommentIsANotice() {
        project.with("V2__b.sql", "-- the second\ncreate table b (id integer);\n");

        assertThat(project.upgrade("head").notices())
                .containsExactly("V2__b.sql: comments or blanks changed since it was applied");
        assertThat(project.told).containsExactly("notice: V2__b.sql: comments or blanks changed since it was applied");
        assertThat(project.states()).containsExactly("1 applied", "2 applied", "3 applied");
    }

    @Test
    void aDeletedScriptIsNamedWithWhoAppliedIt() {
        project.without("V2__b.sql");

        fails(() -> project.upgrade("head"), ExitStatus.DECISION)
                .isInstanceOf(MissingScriptException.class)
                .hasMessageStartingWith("revision 2 b is missing: it is applied, and its script is gone (V2__b.sql)\n"
                        + "  why:  it was applied by deploy-7")
                .hasMessageEndingWith("bring the file back; orm show 2 prints it as it was applied");
        assertThat(project.states()).containsExactly("1 applied", "2 missing", "3 applied");
    }

    @Test
    void aRevisionOfAnotherBranchIsNamedWithWhoAppliedIt() {
        project.without("V3__c.sql").with("V4__d.sql", "create table d (id integer);\n");

        fails(() -> project.upgrade("head"), ExitStatus.DECISION)
                .isInstanceOf(MissingScriptException.class)
                .hasMessageStartingWith(
                        "revision 3 c is unknown: the database is at it, and this folder has no such script (V3__c.sql)\n"
                                + "  why:  it was applied by deploy-7");
        assertThat(project.states()).containsExactly("1 applied", "2 applied", "3 unknown", "4 pending");
    }

    @Test
    void aDatabaseAheadOfTheFolderIsNoError() {
        project.without("V3__c.sql").without("V2__b.sql").with("R__view.sql", "create view v as select id from a;\n");

        RunReport report = project.upgrade("head");

        assertThat(report.place().ahead()).isTrue();
        assertThat(report.done()).isEmpty();
        assertThat(report.notices())
                .containsExactly(
                        "the database is ahead of the migrations folder: it is at 3 c, which stands on all that is here");
        assertThat(project.states()).containsExactly("1 applied", "2 ahead", "3 ahead", "R:view pending");
        assertThat(project.current()).containsExactly("3");
    }

    @Test
    void anEmptyFolderKnowsNothing() {
        project.without("V1__a.sql").without("V2__b.sql").without("V3__c.sql");

        fails(() -> project.upgrade("head"), ExitStatus.DECISION).isInstanceOf(MissingScriptException.class);
    }

    @Test
    void aRevisionThatComesTooLateIsRefusedUnlessAllowed() throws Exception {
        project.with("V2.5__late.sql", "create table late (id integer);\n");

        fails(() -> project.upgrade("head"), ExitStatus.DECISION)
                .isInstanceOf(OutOfOrderException.class)
                .hasMessageStartingWith("revision 2.5 late comes too late (V2.5__late.sql)\n"
                        + "  why:  revision 3 c stands on it and was applied by deploy-7");
        project.with(MigratorOptions.standard().withOutOfOrder(true)).upgrade("head");
        assertThat(project.tables()).contains("late");
    }

    @Test
    void twoHeadsAreRefusedByHeadAndTakenByHeads() throws Exception {
        project.with("V4__d.sql", "-- orm:revises 3\ncreate table d (id integer);\n")
                .with("V5__e.sql", "-- orm:revises 3\ncreate table e (id integer);\n");

        fails(() -> project.upgrade("head"), ExitStatus.USAGE).isInstanceOf(TargetException.class);
        project.upgrade("heads");
        assertThat(project.current()).containsExactly("4", "5");
        assertThat(project.tables()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void anotherEnvironmentIsRefused() {
        Project other = new Project(folder.resolve("other")).with("V1__a.sql", "create table a (id integer);\n");
        other.with(MigratorOptions.standard().withEnvironment("prod")).upgrade("head");

        fails(() -> other.with(MigratorOptions.standard()).upgrade("head"), ExitStatus.DECISION)
                .isInstanceOf(EnvironmentMismatchException.class)
                .hasMessage("""
                        this is the database of the environment prod
                          why:  no environment was named, and the database's own record says prod
                          next: check the URL; if it is right, say --env prod""");
        fails(
                () -> other.with(MigratorOptions.standard().withEnvironment("test"))
                        .downgrade("base"),
                ExitStatus.DECISION);
        other.with(MigratorOptions.standard().withEnvironment("prod")).upgrade("head");
    }

    @Test
    void aNewerFormatIsRefused() throws Exception {
        project.run("update orm_version_meta set format = 2");

        fails(() -> project.upgrade("head"), ExitStatus.USAGE)
                .isInstanceOf(NewerFormatException.class)
                .hasMessageContaining("it has format 2, this version writes 1");
    }

    @Test
    void aTableWithoutItsFormatIsStillAHistory() throws Exception {
        project.run("delete from orm_version_meta");
        project.with("V4__d.sql", "create table d (id integer);\n").upgrade("head");

        assertThat(project.current()).containsExactly("4");
    }

    @Test
    void aStampRunsNothing() throws Exception {
        project.with("V4__d.sql", "create table d (id integer);\n");
        project.migrator().stamp(RevisionTarget.parse("head"), false);
        assertThat(project.current()).containsExactly("4");
        assertThat(project.tables()).containsExactly("a", "b", "c");

        project.migrator().stamp(RevisionTarget.parse("2"), false);
        assertThat(project.states()).containsExactly("1 applied", "2 applied", "3 pending", "4 pending");

        project.migrator().stamp(RevisionTarget.parse("base"), false);
        assertThat(project.current()).isEmpty();
        assertThat(project.told).containsExactly("stamp +4", "stamp -3 -4", "stamp -1 -2");
        assertThat(project.ask("select revision, kind, state from orm_version order by sequence"))
                .containsExactly(
                        "1|upgrade|reverted",
                        "2|upgrade|reverted",
                        "3|upgrade|reverted",
                        "4|stamp|reverted",
                        "3|stamp|reverted",
                        "4|stamp|reverted",
                        "1|stamp|reverted",
                        "2|stamp|reverted");
    }

    @Test
    void aPurgingStampForgetsWhatIsUnknown() {
        project.without("V3__c.sql").with("V4__d.sql", "create table d (id integer);\n");

        project.migrator().stamp(RevisionTarget.parse("2"), true);

        assertThat(project.states()).containsExactly("1 applied", "2 applied", "4 pending");
    }

    @Test
    void aStampOfAnEmptyDatabaseMakesTheTables() throws Exception {
        Project fresh = new Project(folder.resolve("fresh")).with("V1__a.sql", "create table a (id integer);\n");
        fresh.migrator().stamp(RevisionTarget.parse("head"), false);

        assertThat(fresh.current()).containsExactly("1");
        assertThat(fresh.tables()).isEmpty();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> fails(ThrowingCallable attempt, ExitStatus exit) {
        return assertThatThrownBy(attempt)
                .isInstanceOf(OrmException.class)
                .satisfies(fault -> assertThat(((OrmException) fault).exit()).isEqualTo(exit));
    }
}
