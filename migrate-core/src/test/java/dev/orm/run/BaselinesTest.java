package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** B scripts. */
class BaselinesTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void fourRevisions() {
        project = new Project(folder)
                .with("V1__a.sql", "create table a (id integer);\n")
                .with("V2__b.sql", "create table b (id integer);\n")
                .with("U2__b.sql", "drop table b;\n")
                .with("V3__c.sql", "create table c (id integer);\n")
                .with("V4__d.sql", "create table d (id integer);\n");
    }

    @Test
    void anEmptyDatabaseBeginsWithTheHighest() throws Exception {
        project.with("B1__one.sql", "create table a (id integer, made_by_one integer);\n");
        project.with(
                "B2__two.sql", "create table a (id integer);\ncreate table b (id integer, made_by_two integer);\n");

        assertThat(project.upgrade("head").done()).hasToString("[baseline 2 two, upgrade 3 c, upgrade 4 d]");
        assertThat(project.ask("select name from pragma_table_info('b')")).containsExactly("id", "made_by_two");
        assertThat(project.ask("select revision, kind, script, state from orm_version order by sequence"))
                .containsExactly(
                        "1|baseline|V1__a.sql|applied",
                        "2|baseline|V2__b.sql|applied",
                        "B:2|baseline|B2__two.sql|applied",
                        "3|upgrade|V3__c.sql|applied",
                        "4|upgrade|V4__d.sql|applied");
        assertThat(project.states()).containsExactly("1 applied", "2 applied", "3 applied", "4 applied", "B:2 applied");
        assertThat(project.upgrade("head").done()).isEmpty();
    }

    @Test
    void oneAboveTheTargetIsNotMeant() throws Exception {
        project.with("B1__one.sql", "create table a (id integer);\n");
        project.with("B3__three.sql", "create table wrong (id integer);\n");

        assertThat(project.upgrade("2").done()).hasToString("[baseline 1 one, upgrade 2 b]");
        assertThat(project.upgrade("head").done()).hasToString("[upgrade 3 c, upgrade 4 d]");
        assertThat(project.tables()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aDatabaseThatHoldsRevisionsHasNoUseForIt() throws Exception {
        project.upgrade("1");
        project.with("B3__three.sql", "create table wrong (id integer);\n");

        assertThat(project.upgrade("head").done()).hasToString("[upgrade 2 b, upgrade 3 c, upgrade 4 d]");
        assertThat(project.states()).containsExactly("1 applied", "2 applied", "3 applied", "4 applied");
    }

    @Test
    void whatItContainsIsUndoneAsEver() throws Exception {
        project.with("B2__two.sql", "create table a (id integer);\ncreate table b (id integer);\n");
        project.upgrade("2");
        project.downgrade("1");

        assertThat(project.tables()).containsExactly("a");
        assertThat(project.upgrade("2").done()).hasToString("[upgrade 2 b]");
    }

    /** As under Flyway: what it contains was not run here, and may go when nobody needs it any more. */
    @Test
    void whatItContainsMayBeEditedAndGo() {
        project.with("B2__two.sql", "create table a (id integer);\ncreate table b (id integer);\n");
        project.upgrade("head");
        project.with("V1__a.sql", "create table a (id integer, more integer);\n");
        assertThat(project.upgrade("head").done()).isEmpty();
        assertThat(project.states()).startsWith("1 applied", "2 applied");

        project.without("V1__a.sql").without("V2__b.sql").without("U2__b.sql");
        assertThat(project.upgrade("head").done()).isEmpty();
        assertThat(project.states()).containsExactly("2 applied", "3 applied", "4 applied", "B:2 applied");
    }

    @Test
    void oneThatStandsAboveAllIsForTheHead() throws Exception {
        project.with("B5__five.sql", "create table whole (id integer);\n");

        assertThat(project.upgrade("head").done()).hasToString("[baseline 5 five]");
        assertThat(project.tables()).containsExactly("whole");
        assertThat(project.states()).containsExactly("1 applied", "2 applied", "3 applied", "4 applied", "B:5 applied");
    }

    @Test
    void oneWhoseRevisionsAreGoneIsOneItself() throws Exception {
        squash();

        assertThat(project.upgrade("head").done()).hasToString("[baseline 3 whole, upgrade 4 d]");
        assertThat(project.tables()).containsExactly("a", "b", "c", "d");
        assertThat(project.states()).containsExactly("3 applied", "4 applied");
        assertThat(project.upgrade("head").done()).isEmpty();
    }

    @Test
    void aDatabaseThatRanTheOldOnesIsUnderstood() throws Exception {
        project.upgrade("3");
        squash();

        assertThat(project.states()).containsExactly("3 applied", "4 pending");
        assertThat(project.upgrade("head").done()).hasToString("[upgrade 4 d]");
        assertThat(project.current()).containsExactly("4");
        assertThat(project.tables()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aDatabaseInTheMiddleOfTheOldOnesIsRefused() throws Exception {
        project.upgrade("2");
        squash();

        assertThatThrownBy(() -> project.upgrade("head")).isInstanceOfSatisfying(OrmException.class, e -> {
            assertThat(e.exit()).isEqualTo(ExitStatus.DECISION);
            assertThat(e.what())
                    .isEqualTo("the database is at revision 2 b, which B3__whole.sql stands for in" + " this folder");
            assertThat(e.next())
                    .isEqualTo("get the scripts as they were before and upgrade to 3 with them, then" + " come back");
        });
        assertThat(project.tables()).containsExactly("a", "b");
    }

    private void squash() {
        project.without("V1__a.sql").without("V2__b.sql").without("U2__b.sql").without("V3__c.sql");
        project.with("B3__whole.sql", """
                -- orm:replaces 1, 2, 3
                create table a (id integer);
                create table b (id integer);
                create table c (id integer);
                """);
    }
}
