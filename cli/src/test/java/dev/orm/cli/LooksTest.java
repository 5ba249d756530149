package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code show} and {@code history} say of a folder, with and without a database. */
class LooksTest {
    private static final String USERS = "20260101000000";
    private static final String POSTS = "20260102000000";
    private static final String TAGS = "20260103000000";

    @TempDir
    private java.nio.file.Path folder;

    private Typed typed;

    @BeforeEach
    void threeRevisionsOfWhichTwoAreApplied() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V" + USERS + "__add_users.sql", "create table users (id integer);\n")
                .write(
                        "migrations/V" + POSTS + "__add_posts.sql",
                        "-- orm:branch blog\ncreate table posts (id integer);\n")
                .write("migrations/U" + POSTS + "__add_posts.sql", "drop table posts;\n")
                .write("migrations/V" + TAGS + "__add_tags.sql", "create table tags (id integer);\n");
        assertThat(typed.orm("upgrade", "+2", "--create").exit()).isZero();
    }

    @Test
    void aRevisionIsShownWhole() {
        assertThat(steady(typed.orm("show", "posts"))).isEqualTo(new Answer(0, """
                20260102000000 add posts (branch blog)
                  revises:  20260101000000
                  upgrade:  V20260102000000__add_posts.sql
                  undo:     U20260102000000__add_posts.sql
                  state:    applied by WHO at WHEN

                -- migrations/V20260102000000__add_posts.sql
                -- orm:branch blog
                create table posts (id integer);

                -- migrations/U20260102000000__add_posts.sql
                drop table posts;
                """, ""));
        assertThat(steady(typed.orm("show", "head"))).isEqualTo(new Answer(0, """
                20260103000000 add tags (head)
                  revises:  20260102000000
                  upgrade:  V20260103000000__add_tags.sql
                  undo:     none: cannot be undone
                  state:    pending

                -- migrations/V20260103000000__add_tags.sql
                create table tags (id integer);
                """, ""));
    }

    @Test
    void aRevisionIsShownToPrograms() {
        assertThat(typed.orm("show", "posts", "--json")
                        .out()
                        .replaceAll("\"appliedAt\":\"[-0-9: ]+\",\"appliedBy\":\"[^\"]+\"", "\"applied\":true"))
                .isEqualTo("{\"revisions\":[{\"revision\":\"20260102000000\",\"description\":\"add posts\","
                        + "\"parents\":[\"20260101000000\"],\"dependsOn\":[],\"labels\":[\"blog\"],"
                        + "\"upgrade\":\"V20260102000000__add_posts.sql\",\"undo\":\"U20260102000000__add_posts.sql\","
                        + "\"state\":\"applied\",\"applied\":true,"
                        + "\"upgradeText\":\"-- orm:branch blog\\ncreate table posts (id integer);\\n\","
                        + "\"undoText\":\"drop table posts;\\n\"}],\"stored\":[]}\n");
    }

    @Test
    void withoutADatabaseTheFolderIsShown() {
        Answer answer = typed.orm("show", "head", "--url", "jdbc:sqlite:nowhere.db");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out())
                .contains("  state:    not known: there is no database at " + folder.resolve("nowhere.db"));
        assertThat(typed.orm("show", "current", "--url", "jdbc:sqlite:nowhere.db")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void beforeTheFirstThereIsNothing() {
        assertThat(typed.orm("show", "base")).isEqualTo(new Answer(0, "base: before the first revision\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    posts            | posts
                    20260102000000   | posts
                    0102             | posts
                    add_tags         | tags
                    head             | tags
                    heads            | tags
                    current          | posts
                    head-1           | posts
                    20260101000000+2 | tags
                    -1               | users
                    +1               | tags
                    blog@head        | tags
                    blog             | tags
                    blog@+1          | tags
                    blog@-1          | users
                    0101@head        | tags
                    """)
    void everyWayToNameOne(String target, String shown) {
        assertThat(typed.orm("show", target).out().lines().findFirst().orElse(""))
                .contains(" add " + shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    base:head     | tags posts users
                    posts:        | tags posts
                    :posts        | posts users
                    users:posts   | posts users
                    :current      | posts users
                    current:      | tags posts
                    current:head  | tags posts
                    -1:current    | posts users
                    current:+1    | tags posts
                    :blog@-1      | users
                    tags          | tags posts users
                    """)
    void everyWayToNameARange(String range, String descriptions) {
        Answer answer = typed.orm("history", "-r", range);

        assertThat(answer.out().lines().map(line -> line.replaceAll(".* add ([a-z]+).*", "$1")))
                .as(answer.err())
                .containsExactly(descriptions.split(" "));
    }

    private static Answer steady(Answer answer) {
        return new Answer(answer.exit(), answer.out().replaceAll("by .* UTC", "by WHO at WHEN"), answer.err());
    }
}
