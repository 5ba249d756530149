package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The beginning of a history as one script: a new database begins with it, and others know it. */
class SquashTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void fourRevisions() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:old.db\n")
                .write("migrations/V1__users.sql", """
                        -- users
                        -- orm:revises none
                        -- orm:database sqlite
                        -- orm:made users, users(id integer not null)

                        create table users (id integer not null);
                        insert into users values (1) -- the first
                        """)
                .write("migrations/U1__users.sql", "drop table users;\n")
                .write("migrations/V2__posts.sql", "begin;\ncreate table posts (id integer);\ncommit;\n")
                .write("migrations/V3__tags.sql", """
                        -- orm:revises 2
                        -- orm:branch tagged
                        create table tags (id integer);
                        -- orm:allow drop-table posts: nobody used it
                        drop table posts;
                        """)
                .write("migrations/V4__more.sql", "-- orm:revises 3\ncreate table more (id integer);\n");
    }

    @Test
    void aNewDatabaseBeginsWithIt() throws IOException {
        assertThat(typed.orm("upgrade", "--create").exit()).isZero();

        assertThat(typed.orm("squash", "3", "-m", "the beginning")).isEqualTo(new Answer(0, """
                wrote migrations/B3__the_beginning.sql
                removed migrations/V1__users.sql
                removed migrations/U1__users.sql
                removed migrations/V2__posts.sql
                removed migrations/V3__tags.sql
                3 revisions in one script
                """, ""));
        assertThat(typed.files("migrations")).containsExactly("B3__the_beginning.sql", "HEAD", "V4__more.sql");
        assertThat(typed.read("migrations/HEAD")).isEqualTo("4\n");
        assertThat(typed.read("migrations/B3__the_beginning.sql")).isEqualTo("""
                -- the beginning
                -- orm:revises none
                -- orm:branch tagged
                -- orm:replaces 1, 2, 3
                -- orm:database sqlite
                -- orm:made users, users(id integer not null)

                -- from V1__users.sql
                -- users

                create table users (id integer not null);
                insert into users values (1) -- the first
                ;

                -- from V2__posts.sql
                create table posts (id integer)
                ;

                -- from V3__tags.sql
                create table tags (id integer);
                -- orm:allow drop-table posts: nobody used it
                drop table posts;
                """);

        assertThat(typed.orm("upgrade", "--url", "jdbc:sqlite:new.db", "--create")
                        .out())
                .isEqualTo("2 steps; the database is at 4 (head)\n");
        assertThat(tables("new.db")).isEqualTo(tables("old.db")).contains("users", "tags", "more");
        assertThat(typed.orm("history").out()).isEqualTo("""
                3 -> 4 more (head)
                base -> 3 the beginning (branch tagged)
                """);
    }

    @Test
    void aDatabaseThatRanTheOldOnesKnowsIt() throws IOException {
        assertThat(typed.orm("upgrade", "3", "--create").exit()).isZero();
        assertThat(typed.orm("squash", "3").exit()).isZero();

        assertThat(typed.orm("current").out()).isEqualTo("3 tags\n");
        assertThat(typed.orm("upgrade").out()).isEqualTo("1 step; the database is at 4 (head)\n");
        assertThat(typed.orm("upgrade").out()).isEqualTo("nothing to do; the database is at 4 (head)\n");
        assertThat(typed.orm("current", "--check-heads").exit()).isZero();
    }

    @Test
    void aDatabaseThatRanOnlySomeOfThemIsTold() throws IOException {
        assertThat(typed.orm("upgrade", "2", "--create").exit()).isZero();
        assertThat(typed.orm("squash", "3").exit()).isZero();

        Answer refused = typed.orm("upgrade");
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err()).contains("B3__squash.sql");
    }

    @Test
    void theOldOnesMayStay() throws IOException {
        assertThat(typed.orm("squash", "tagged@head-1", "--keep").exit()).isZero();

        assertThat(typed.files("migrations")).contains("B3__squash.sql", "V1__users.sql", "V3__tags.sql");
        assertThat(typed.orm("upgrade", "--create").out()).contains("the database is at 4 (head)\n");
        assertThat(typed.orm("downgrade", "-1").exit()).isEqualTo(4);
    }

    @Test
    void aSquashIsSquashedAgain() throws IOException {
        assertThat(typed.orm("squash", "2").exit()).isZero();
        assertThat(typed.orm("squash", "head", "--json").out())
                .isEqualTo(
                        "{\"dryRun\":false,\"replaces\":[\"2\",\"3\",\"4\"],\"files\":[\"migrations/B4__squash.sql\"],"
                                + "\"removed\":[\"migrations/B2__squash.sql\",\"migrations/V3__tags.sql\",\"migrations/V4__more.sql\"]}\n");
        assertThat(typed.read("migrations/B4__squash.sql")).contains("-- orm:replaces 1, 2, 3, 4\n");
        assertThat(typed.orm("upgrade", "--create").out()).isEqualTo("1 step; the database is at 4 (head)\n");
    }

    @Test
    void whatIsNoSqlIsNotLost() throws IOException {
        typed.write("migrations/V5__fill.java", "class V5__fill {}\n");

        assertThat(typed.orm("squash", "5")).isEqualTo(new Answer(2, "", """
                error: V5__fill.java cannot be squashed
                  why:  it is a program, and a baseline is one SQL script
                  next: squash up to the revision before it; or write the baseline by hand: orm inspect --format sql prints the schema, and the line -- orm:replaces 1, 2, 3, 4, 5 says what it stands for; no file was written
                """));
        typed.write("migrations/V4__more.sql.conf", "executeInTransaction=false\n");
        assertThat(typed.orm("squash", "4").err())
                .contains("why:  the file V4__more.sql.conf holds for this script alone\n");
    }

    @Test
    void whatRunsOutsideATransactionStays() throws IOException {
        typed.write("orm.yaml", "url: jdbc:postgresql://localhost/shop\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n")
                .write("migrations/V3__tags.sql", "-- tags\ncreate index concurrently ix on users (id);\n");

        assertThat(typed.orm("squash", "4")).isEqualTo(new Answer(2, "", """
                error: V3__tags.sql cannot share a script with others: create index concurrently ix on users (id) (V3__tags.sql, line 2, column 1)
                  why:  this statement runs outside a transaction only, and the baseline is to run within one
                  next: squash up to the revision before it, or let the statement run within a transaction (take CONCURRENTLY out, say); no file was written
                """));
        assertThat(typed.files("migrations"))
                .containsExactly("U1__users.sql", "V1__users.sql", "V2__posts.sql", "V3__tags.sql", "V4__more.sql");
        assertThat(typed.orm("squash", "2").exit()).isZero();
    }

    @Test
    void whatOthersStandOnStays() throws IOException {
        typed.write("migrations/V5__side.sql", "-- orm:revises 2\n");

        assertThat(typed.orm("squash", "3")).isEqualTo(new Answer(2, "", """
                error: 2 posts cannot be squashed: 5 side stands on it
                  why:  it would find nothing to stand on, since the baseline has the version of its last revision only
                  next: squash up to 2 or before; no file was written
                """));
        assertThat(typed.orm("squash", "5").err())
                .startsWith("error: the history up to 5 side is not all that is below it\n");
        assertThat(typed.orm("squash", "2", "--dry-run").out()).startsWith("-- migrations/B2__squash.sql\n-- squash\n");
        assertThat(typed.files("migrations")).contains("V1__users.sql", "V2__posts.sql");
    }

    private String tables(String database) {
        return typed.orm("inspect", "--url", "jdbc:sqlite:" + database)
                .out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .collect(Collectors.joining("\n"));
    }
}
