package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the version table that another hand has written. */
class DamagedRowsTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void twoRevisionsAreApplied() {
        project = new Project(folder)
                .with("V1__users.sql", "create table users (id integer);\n")
                .with("V2__posts.sql", "create table posts (id integer);\n");
        project.upgrade("head");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    state = 'done'    | its state is 'done', and one of [running, applied, failed, reverted, replaced] was expected
                    kind = 'undo'     | its kind is 'undo', and one of [upgrade, downgrade, repeatable, baseline, skip, stamp, rebase] was expected
                    parents = '1,,x'  | its parents is '1,,x', and revisions with commas between them was expected
                    depends_on = '-'  | its depends_on is '-', and revisions with commas between them was expected
                    revision = 'abc'  | its revision is 'abc', and a revision, R: and a description, or B: and a version was expected
                    """)
    void aRowThatMakesNoSense(String set, String why) throws SQLException {
        project.run("update orm_version set " + set + " where sequence = 2");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(DamagedHistoryException.class)
                .hasMessage("""
                        the history in this database is damaged: row 2 of orm_version makes no sense
                          why:  %s
                          next: orm never writes such a row: restore it from a backup, or correct the value; \
                        nothing was changed""".formatted(why));
        assertThatThrownBy(() -> project.migrator().state()).isInstanceOf(DamagedHistoryException.class);
    }
}
