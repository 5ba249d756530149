package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that are gone: what the database knows of them can still be seen, undone and brought back. */
class DeletedScriptsTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void threeRevisionsAreApplied() throws IOException {
        typed = new Typed(folder).write("orm.yaml", "url: jdbc:sqlite:shop.db\n");
        script(1, "users", "none");
        script(2, "posts", "1");
        script(3, "tags", "2");
        assertThat(typed.orm("upgrade", "head", "--create", "--applied-by", "Ann")
                        .exit())
                .isZero();
    }

    private void script(int id, String table, String revises) throws IOException {
        typed.write(
                        "migrations/V" + id + "__" + table + ".sql",
                        "-- orm:revises " + revises + "\ncreate table " + table + " (id integer);\n")
                .write("migrations/U" + id + "__" + table + ".sql", "drop table " + table + ";\n");
    }

    private void delete(String... names) throws IOException {
        for (String name : names) {
            Files.delete(folder.resolve("migrations").resolve(name));
        }
    }

    @Test
    void oneThatOthersStandOn() throws IOException {
        delete("V2__posts.sql", "U2__posts.sql");

        assertThat(typed.orm("current").out()).isEqualTo("3 tags (head)\n");
        assertThat(states()).isEqualTo("applied 1, missing 2, applied 3");
        assertThat(typed.orm("show", "2")).isEqualTo(new Answer(0, """
                2 is missing; the database keeps:
                -- upgrade
                -- orm:revises 1
                create table posts (id integer);
                -- undo
                drop table posts;
                """, ""));
        Answer refused = typed.orm("upgrade", "head");
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err().replaceAll("at \\d.* UTC", "at TIME").replaceAll("Ann [^ ]*", "Ann"))
                .isEqualTo("""
                error: revision 2 posts is missing: it is applied, and its script is gone (V2__posts.sql)
                  why:  it was applied by Ann at TIME, and other files of this folder need it
                  next: bring the file back; orm show 2 prints it as it was applied
                """);
        assertThat(typed.orm("downgrade", "1", "--stored").exit()).isZero();
        assertThat(typed.orm("current").out()).isEqualTo("1 users\n");
    }

    @Test
    void oneThatWasUndoneFromWhatIsStoredComesBack() throws IOException {
        delete("V2__posts.sql", "U2__posts.sql");
        assertThat(typed.orm("downgrade", "-2", "--stored").exit()).isZero();

        assertThat(typed.orm("current")).isEqualTo(new Answer(0, "1 users\n", ""));
        assertThat(typed.orm("current", "--check-heads").exit()).isEqualTo(1);
        assertThat(typed.orm("status").err()).contains("orm show 2 prints it");
        Answer stored = new Answer(0, """
                2 is reverted; the database keeps:
                -- upgrade
                -- orm:revises 1
                create table posts (id integer);
                -- undo
                drop table posts;
                """, "");
        assertThat(typed.orm("show", "2")).isEqualTo(stored);
        assertThat(typed.orm("show", "posts")).isEqualTo(stored);
        assertThat(typed.orm("show", "2", "--json").out())
                .isEqualTo("{\"revisions\":[],\"stored\":[{\"revision\":\"2\",\"state\":\"reverted\","
                        + "\"upgrade\":\"-- orm:revises 1\\ncreate table posts (id integer);\\n\","
                        + "\"undo\":\"drop table posts;\\n\"}]}\n");
        assertThat(typed.orm("show", "9").err()).startsWith("error: revision 3 tags revises 2, which is not there");

        script(2, "posts", "1");
        assertThat(typed.orm("upgrade").out()).isEqualTo("2 steps; the database is at 3 (head)\n");
    }

    @Test
    void oneThatNothingStandsOnAnyMore() throws IOException {
        assertThat(typed.orm("downgrade", "1").exit()).isZero();
        delete("V3__tags.sql", "U3__tags.sql");

        assertThat(typed.orm("show", "3").out()).startsWith("3 is reverted; the database keeps:\n");
        assertThat(typed.orm("show", "9").err()).startsWith("error: no revision is named '9'\n");
    }

    @Test
    void theStoredUndoIsShownOnce() throws IOException {
        delete("U3__tags.sql", "V2__posts.sql", "U2__posts.sql");

        String told = typed.orm("downgrade", "-2", "--stored").err();

        assertThat(told.lines().filter(line -> line.startsWith("The undo script of")))
                .containsExactly(
                        "The undo script of 2 posts is gone; this text was stored when it was applied:",
                        "The undo script of 3 tags is gone; this text was stored when it was applied:");
    }

    @Test
    void anUpgradeWhoseUndoIsStillThere() throws IOException {
        delete("V3__tags.sql");

        assertThat(states()).isEqualTo("applied 1, applied 2, missing 3");
        assertThat(typed.orm("current").out()).isEqualTo("3 tags (missing)\n");
        assertThat(typed.orm("upgrade", "head").exit()).isEqualTo(4);
        assertThat(typed.orm("downgrade", "-1").exit()).isZero();
        assertThat(typed.orm("current").out()).isEqualTo("2 posts (head)\n");
        assertThat(typed.orm("upgrade", "head")).isEqualTo(new Answer(3, "", """
                error: an undo script without its upgrade (U3__tags.sql)
                  why:  there is no V script of version 3
                  next: restore the V script (where it was applied, orm show 3 prints it), or take this one out
                """));
    }

    @Test
    void theTipOfTheLine() throws Exception {
        Path classes = Path.of(
                Cli.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        typed.write("orm.yaml", "url: jdbc:sqlite:shop.db\nmodels: {classpath: ['" + classes + "']}\n");
        delete("V3__tags.sql", "U3__tags.sql");
        String ahead = "the database is ahead of the migrations folder";

        assertThat(states()).isEqualTo("applied 1, applied 2, ahead 3");
        assertThat(typed.orm("current").out()).isEqualTo("3 tags (ahead)\n");
        assertThat(typed.orm("upgrade").err()).startsWith("notice: " + ahead);
        assertThat(typed.orm("check")).isEqualTo(new Answer(1, "", """
                error: the database is ahead of the migrations folder
                  why:  the database is at 3, the folder's head is 2
                  next: get the scripts that are not here (another branch, a newer version), or compare with the scripts: --from history
                """));

        script(4, "links", "2");
        assertThat(states()).isEqualTo("applied 1, applied 2, unknown 3, pending 4");
        assertThat(typed.orm("current").out()).isEqualTo("3 tags (unknown)\n");
        assertThat(typed.orm("upgrade").err()).startsWith("error: revision 3 tags is unknown: ");
    }

    @Test
    void oneThatWasNeverAppliedHere() throws IOException {
        assertThat(typed.orm("downgrade", "1").exit()).isZero();
        delete("V2__posts.sql", "U2__posts.sql");

        assertThat(typed.orm("status")).isEqualTo(new Answer(3, "", """
                error: revision 3 tags revises 2, which is not there (V3__tags.sql)
                  why:  no script in the migrations folders has the id 2
                  next: bring the script back (where it was applied, orm show 2 prints it), or correct the line -- orm:revises 2
                """));
    }

    /** The first two words of each line of status. */
    private String states() {
        return typed.orm("status")
                .out()
                .lines()
                .map(line -> line.replaceAll("^(\\w+) +(\\w+) .*", "$1 $2"))
                .collect(Collectors.joining(", "));
    }
}
