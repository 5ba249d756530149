package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.revision.RevisionTarget;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callback scripts, each writing its own name into a table. */
class CallbacksTest {
    private static final List<String> EVENTS = List.of(
            "afterConnect",
            "beforeValidate",
            "afterValidate",
            "createSchema",
            "beforeCreateSchema",
            "beforeMigrate",
            "beforeEachMigrate",
            "beforeEachMigrateStatement",
            "afterEachMigrateStatement",
            "afterEachMigrateStatementError",
            "afterEachMigrate",
            "afterEachMigrateError",
            "afterVersioned",
            "beforeRepeatables",
            "afterMigrateApplied",
            "afterMigrate",
            "afterMigrateError",
            "beforeUndo",
            "beforeEachUndo",
            "beforeEachUndoStatement",
            "afterEachUndoStatement",
            "afterEachUndo",
            "afterUndo",
            "afterUndoError",
            "beforeClean",
            "afterInfo");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aTableThatKeepsWhatIsCalled() {
        project =
                new Project(folder).with("V1__log.sql", "create table log (number integer primary key, name text);\n");
        project.upgrade("head");
        EVENTS.forEach(event -> project.with(event + ".sql", logging(event)));
        project.with("V2__a.sql", "create table a (id integer);\ninsert into log (name) values ('V2');\n");
        project.with("U2__a.sql", "drop table a;\n");
    }

    @Test
    void eachAtItsMoment() throws Exception {
        project.with("R__r.sql", "insert into log (name) values ('R');\n");
        project.upgrade("head");

        assertThat(log())
                .containsExactly(
                        "afterConnect",
                        "beforeValidate",
                        "afterValidate",
                        "createSchema",
                        "beforeCreateSchema",
                        "beforeMigrate",
                        "beforeEachMigrate",
                        "beforeEachMigrateStatement",
                        "afterEachMigrateStatement",
                        "beforeEachMigrateStatement",
                        "V2",
                        "afterEachMigrateStatement",
                        "afterEachMigrate",
                        "afterVersioned",
                        "beforeRepeatables",
                        "beforeEachMigrate",
                        "beforeEachMigrateStatement",
                        "R",
                        "afterEachMigrateStatement",
                        "afterEachMigrate",
                        "afterMigrateApplied",
                        "afterMigrate");
    }

    @Test
    void aRunWithoutStepsCallsThoseAroundIt() throws Exception {
        project.upgrade("head");
        project.run("delete from log");
        project.upgrade("head");

        assertThat(log())
                .containsExactly(
                        "afterConnect",
                        "beforeValidate",
                        "afterValidate",
                        "createSchema",
                        "beforeCreateSchema",
                        "beforeMigrate",
                        "afterVersioned",
                        "afterMigrate");
    }

    @Test
    void anUndoHasItsOwn() throws Exception {
        project.upgrade("head");
        project.run("delete from log");
        project.downgrade("-1");

        assertThat(log())
                .containsExactly(
                        "afterConnect",
                        "beforeUndo",
                        "beforeEachUndo",
                        "beforeEachUndoStatement",
                        "afterEachUndoStatement",
                        "afterEachUndo",
                        "afterUndo");
    }

    @Test
    void aFailureTakesThoseOfItsStepBackAndCallsThoseForErrors() throws Exception {
        project.with("V2__a.sql", "insert into log (name) values ('V2');\ncreate tabel a (id integer);\n");

        assertThatThrownBy(() -> project.upgrade("head")).isInstanceOf(StatementFailedException.class);

        assertThat(log())
                .containsExactly(
                        "afterConnect",
                        "beforeValidate",
                        "afterValidate",
                        "createSchema",
                        "beforeCreateSchema",
                        "beforeMigrate",
                        "afterEachMigrateStatementError",
                        "afterEachMigrateError",
                        "afterMigrateError");
    }

    @Test
    void severalOfOneMomentRunInTheOrderOfTheirDescriptions() throws Exception {
        project.with("beforeMigrate__b_second.sql", logging("second"));
        project.with("beforeMigrate__a_first.sql", logging("first"));
        project.with("beforeMigrate__a_first.sql.conf", "shouldExecute=${flyway:environment}!=prod\n");
        project.upgrade("head");

        assertThat(log()).containsSubsequence("beforeMigrate", "first", "second", "beforeEachMigrate");
    }

    @Test
    void oneThatFailsIsTold() throws Exception {
        project.with("afterMigrate.sql", "insert into nowhere values (1);\n");

        assertThatThrownBy(() -> project.upgrade("head")).hasMessage("""
                        afterMigrate failed at statement 1 (afterMigrate.sql, line 1, column 1)
                          why:  [SQLITE_ERROR] SQL error or missing database (no such table: nowhere); the statement is
                                insert into nowhere values (1)
                          next: everything this step did was rolled back; the last step that was done is upgrade 2 a; \
                        correct the script and run it again""");
        assertThat(project.current()).containsExactly("2");
    }

    @Test
    void aPlanReadsThemToo() throws Exception {
        project.with("afterMigrate.sql", "select '${nowhere}';\n");

        assertThatThrownBy(() -> project.migrator().plan(RevisionTarget.parse("head")))
                .hasMessageStartingWith("unknown placeholder ${nowhere} (afterMigrate.sql:1:9)");
    }

    @Test
    void oneThatCannotBeReadStopsAllBeforeAnythingRuns() throws Exception {
        project.with("afterMigrate.sql", "select 'never closed;\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageStartingWith("a script cannot be split into statements (afterMigrate.sql:1:8)");
        assertThat(project.current()).containsExactly("1");
    }

    private static String logging(String name) {
        return "insert into log (name) values ('" + name + "');\n";
    }

    /** What the test itself called by looking is not meant. */
    private List<String> log() throws Exception {
        return project.ask("select name from log order by number");
    }
}
