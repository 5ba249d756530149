package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R scripts. */
class RepeatablesTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aTableAndTwoViews() {
        project = new Project(folder)
                .with("V1__users.sql", "create table users (id integer primary key, email text);\n")
                .with("U1__users.sql", "drop table users;\n")
                .with("V2__posts.sql", "create table posts (id integer primary key);\n")
                .with("U2__posts.sql", "drop table posts;\n")
                .with("R__b_names.sql", "drop view if exists names;\ncreate view names as select email from users;\n")
                .with("R__A_ids.sql", "drop view if exists ids;\ncreate view ids as select id from users;\n");
    }

    @Test
    void theyRunAfterTheRevisionsInTheOrderOfTheirDescriptions() {
        project.upgrade("head");

        assertThat(project.told)
                .containsExactly("upgrade 1 users", "upgrade 2 posts", "repeat A ids", "repeat b names");
        assertThat(project.states()).containsExactly("1 applied", "2 applied", "R:A ids applied", "R:b names applied");
    }

    @Test
    void theyRunWhateverTheTarget() {
        project.upgrade("1");

        assertThat(project.told).containsExactly("upgrade 1 users", "repeat A ids", "repeat b names");
        assertThat(project.states()).containsExactly("1 applied", "2 pending", "R:A ids applied", "R:b names applied");
    }

    @Test
    void theyRunAgainWhenTheyChanged() throws Exception {
        project.upgrade("head");
        project.upgrade("head");
        project.with("R__b_names.sql", "drop view if exists names;\ncreate view names as select id from users;\n");
        assertThat(project.states()).endsWith("R:b names pending");
        project.told.clear();
        project.upgrade("head");

        assertThat(project.told).containsExactly("repeat b names");
        assertThat(project.ask("select revision, kind, state from orm_version where revision = 'R:b names'"))
                .containsExactly("R:b names|repeatable|replaced", "R:b names|repeatable|applied");
    }

    @Test
    void theyRunAgainWhenAValueChanged() throws Exception {
        project.with("R__b_names.sql", "drop view if exists names;\ncreate view names as select '${shop}' as shop;\n");
        project.with(MigratorOptions.standard().withPlaceholders(Map.of("Shop", "one")));
        project.upgrade("head");
        project.upgrade("head");
        project.with(MigratorOptions.standard().withPlaceholders(Map.of("shop", "two")));
        project.told.clear();
        project.upgrade("head");

        assertThat(project.told).containsExactly("repeat b names");
        assertThat(project.ask("select shop from names")).containsExactly("two");
    }

    /** Flyway keeps the checksum without the values as equivalent; so does a history that was taken over. */
    @Test
    void theChecksumWithoutValuesIsAsGood() throws Exception {
        project.with("R__b_names.sql", "drop view if exists names;\ncreate view names as select '${shop}' as shop;\n");
        project.with(MigratorOptions.standard().withPlaceholders(Map.of("shop", "one")));
        project.upgrade("head");
        project.run("update orm_version set checksum = "
                + project.scripts().repeatables().get(1).script().checksum() + " where revision = 'R:b names'");

        assertThat(project.upgrade("head").done()).isEmpty();
    }

    @Test
    void anyDowngradeLetsThemAllRunAgain() throws Exception {
        project.upgrade("head");
        project.downgrade("1");

        assertThat(project.states()).containsExactly("1 applied", "2 pending", "R:A ids pending", "R:b names pending");
        project.told.clear();
        project.upgrade("head");
        assertThat(project.told).containsExactly("upgrade 2 posts", "repeat A ids", "repeat b names");
        assertThat(project.ask("select revision, state from orm_version where revision like 'R%' order by sequence"))
                .containsExactly("R:A ids|reverted", "R:b names|reverted", "R:A ids|applied", "R:b names|applied");
    }

    @Test
    void aDowngradeToBaseLeavesWhatTheyMadeAndListsIt() throws Exception {
        project.upgrade("head");
        project.told.clear();
        project.downgrade("base");

        assertThat(project.told)
                .containsExactly(
                        "notice: what repeatable scripts made is still there: R__A_ids.sql, R__b_names.sql",
                        "downgrade 2 posts",
                        "downgrade 1 users");
        assertThat(project.ask("select name from sqlite_schema where type = 'view' order by name"))
                .containsExactly("ids", "names");
    }

    @Test
    void aDatabaseAheadKeepsWhatItsOwnMade() {
        project.with("V3__tags.sql", "create table tags (id integer primary key);\n");
        project.upgrade("head");
        project.without("V3__tags.sql");
        project.with("R__b_names.sql", "drop view names;\n");
        project.told.clear();

        assertThat(project.upgrade("head").done()).isEmpty();
        assertThat(project.told)
                .containsExactly("notice: the database is ahead of the migrations folder: it is at 3 tags, which stands"
                        + " on all that is here");
    }

    @Test
    void oneWhoseFileIsGoneIsMissing() {
        project.upgrade("head");
        project.without("R__A_ids.sql");

        assertThat(project.states()).containsExactly("1 applied", "2 applied", "R:b names applied", "R:A ids missing");
        assertThat(project.upgrade("head").done()).isEmpty();
    }

    @Test
    void aFolderMayHoldNothingElse(@TempDir Path other) {
        Project views = new Project(other).with("R__one.sql", "create view if not exists one as select 1;\n");

        assertThat(views.upgrade("head").done()).hasToString("[repeat one]");
        assertThat(views.upgrade("head").done()).isEmpty();
    }
}
