package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import dev.orm.revision.MovedRevisions;
import dev.orm.revision.RevisionId;
import dev.orm.script.Rebase;
import dev.orm.script.ScriptDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that another's came before: they move behind them, with their files and their rows. */
class RebaseTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void twoOfMineAreAppliedWhenTheirsCome() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n")
                .write("migrations/V2__my_posts.sql", "-- orm:revises 1\ncreate table posts (id integer);\n")
                .write("migrations/U2__my_posts.sql", "drop table posts;\n")
                .write("migrations/V2__my_posts.sql.conf", "placeholderReplacement=false\n")
                .write("migrations/V3__my_tags.sql", "-- tags\n-- orm:revises 2\ncreate table tags (id integer);\n")
                .write("migrations/U3__my_tags.sql", "drop table tags;\n");
        assertThat(typed.orm("upgrade", "head", "--create", "--applied-by", "Ann")
                        .exit())
                .isZero();
        typed.write("migrations/V4__theirs.sql", "-- orm:revises 1\ncreate table theirs (id integer);\n")
                .write("migrations/U4__theirs.sql", "drop table theirs;\n")
                .write("migrations/HEAD", "<<<<<<< ours\n3\n=======\n4\n>>>>>>> theirs\n");
    }

    @Test
    void filesAndRowsMoveTogether() throws IOException {
        String moves = """
                2 my posts -> 5
                3 my tags -> 6
                """;
        String files = """
                  migrations/V2__my_posts.sql -> migrations/V5__my_posts.sql
                  migrations/V2__my_posts.sql.conf -> migrations/V5__my_posts.sql.conf
                  migrations/U2__my_posts.sql -> migrations/U5__my_posts.sql
                  migrations/V3__my_tags.sql -> migrations/V6__my_tags.sql
                  migrations/U3__my_tags.sql -> migrations/U6__my_tags.sql
                """;
        assertThat(typed.orm("rebase", "--dry-run"))
                .isEqualTo(new Answer(0, moves.replaceAll("(?m)^(?=.)", "would move ") + files, ""));
        assertThat(typed.orm("rebase").out()).isEqualTo(moves.replaceAll("(?m)^(?=.)", "moved ") + files);

        assertThat(typed.files("migrations"))
                .containsExactly(
                        "HEAD",
                        "U4__theirs.sql",
                        "U5__my_posts.sql",
                        "U6__my_tags.sql",
                        "V1__users.sql",
                        "V4__theirs.sql",
                        "V5__my_posts.sql",
                        "V5__my_posts.sql.conf",
                        "V6__my_tags.sql");
        assertThat(typed.read("migrations/HEAD")).isEqualTo("6\n");
        assertThat(typed.read("migrations/V5__my_posts.sql"))
                .isEqualTo("-- orm:revises 4\ncreate table posts (id integer);\n");
        assertThat(typed.read("migrations/V6__my_tags.sql"))
                .isEqualTo("-- tags\n-- orm:revises 5\ncreate table tags (id integer);\n");
        assertThat(states()).isEqualTo("applied 1, pending 4, applied 5, applied 6");
        assertThat(typed.orm("upgrade").out()).isEqualTo("1 step; the database is at 6 (head)\n");
        assertThat(typed.orm("downgrade", "1").out()).isEqualTo("3 steps; the database is at 1\n");
        assertThat(typed.orm("upgrade").out()).isEqualTo("3 steps; the database is at 6 (head)\n");
    }

    @Test
    void whoeverIsNamedBringsTheWholeBranch() throws IOException {
        assertThat(typed.orm("rebase", "4", "--json").out())
                .isEqualTo("{\"dryRun\":false,\"moved\":[{\"from\":\"4\",\"to\":\"5\",\"description\":\"theirs\","
                        + "\"parents\":[\"3\"]}],\"files\":{\"migrations/V4__theirs.sql\":\"migrations/V5__theirs.sql\","
                        + "\"migrations/U4__theirs.sql\":\"migrations/U5__theirs.sql\"}}\n");
        assertThat(typed.orm("history").out()).isEqualTo("""
                3 -> 5 theirs (head)
                2 -> 3 my tags
                1 -> 2 my posts
                base -> 1 users
                """);
        assertThat(typed.orm("rebase"))
                .isEqualTo(new Answer(0, "nothing to move: all revisions are in one line\n", ""));
    }

    @Test
    void itIsNotGuessedWhose() {
        assertThat(typed.orm("upgrade", "heads").exit()).isZero();

        assertThat(typed.orm("rebase")).isEqualTo(new Answer(2, "", """
                error: nobody says which revisions are to be moved
                  why:  the heads are 3 my tags; 4 theirs, and this database has several of them
                  next: name one of those that are applied nowhere else: orm rebase ID
                """));
        assertThat(typed.orm("rebase", "3").exit()).isZero();
        assertThat(states()).isEqualTo("applied 1, applied 4, applied 5, applied 6");
    }

    @Test
    void whatCannotBeMoved() throws IOException {
        typed.write("migrations/V5__net.sql", "-- orm:revises none\n-- orm:branch net\n-- orm:depends-on 3\n");
        assertThat(typed.orm("rebase", "3")).isEqualTo(new Answer(2, "", """
                error: 3 my tags cannot be moved: 5 net needs it by name
                  why:  V5__net.sql holds its version in orm:revises or orm:depends-on
                  next: move that one instead, or join the heads: orm merge heads
                """));
    }

    @Test
    void whatCannotBeWrittenLeavesFilesAndRowsAsTheyWere() throws IOException {
        Files.createDirectory(folder.resolve("migrations/V6__my_tags.sql"));
        var files = typed.files("migrations");

        Answer refused = typed.orm("rebase");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains("error: " + folder.resolve("migrations/V6__my_tags.sql") + " is there already");
        assertThat(typed.files("migrations")).isEqualTo(files);
        assertThat(typed.read("migrations/HEAD")).startsWith("<<<<<<<");
        assertThat(states()).isEqualTo("applied 1, applied 2, applied 3, pending 4");
    }

    /** The files as a process leaves them that dies behind the last of them. */
    private void moveFilesAndDie() {
        ScriptDirectory scripts = ScriptDirectory.read(folder.resolve("migrations"));
        MovedRevisions chosen = MovedRevisions.choose(scripts.graph(), Set.of(), RevisionId.of("3"));
        Rebase.of(scripts, chosen, LocalDateTime.of(2026, 11, 21, 12, 0))
                .fileMoves()
                .apply();
    }

    @Test
    void deathBeforeTheCommitIsTakenBack() throws IOException {
        moveFilesAndDie();

        assertThat(typed.orm("status"))
                .isEqualTo(new Answer(4, "", """
                error: files of this folder are being moved, or were not all moved (%s)
                  why:  an orm rebase or orm squash is at work, or was interrupted before it was done
                  next: if none is running, run orm rebase: it looks whether the database has the new versions, and finishes the moves or takes them back
                """.formatted(folder.resolve("migrations/.orm-moves"))));
        assertThat(typed.orm("upgrade").exit()).isEqualTo(4);
        Answer again = typed.orm("rebase");
        assertThat(again.err())
                .startsWith("notice: files that were being moved when a process died are as they were before\n");
        assertThat(again.out()).startsWith("moved 2 my posts -> 5\nmoved 3 my tags -> 6\n");
        assertThat(states()).isEqualTo("applied 1, pending 4, applied 5, applied 6");
        assertThat(folder.resolve("migrations/.orm-moves")).doesNotExist();
    }

    @Test
    void deathBehindTheCommitIsFinished() throws IOException {
        List<String> names = typed.files("migrations");
        Map<String, String> before = new TreeMap<>();
        for (String name : names) {
            before.put(name, typed.read("migrations/" + name));
        }
        typed.orm("rebase");
        List<String> after = typed.files("migrations");
        for (String name : after) {
            Files.delete(folder.resolve("migrations/" + name));
        }
        for (Map.Entry<String, String> file : before.entrySet()) {
            typed.write("migrations/" + file.getKey(), file.getValue());
        }
        moveFilesAndDie();
        typed.write("migrations/V3__my_tags.sql", before.get("V3__my_tags.sql"));

        Answer again = typed.orm("rebase");

        assertThat(again.err())
                .isEqualTo("notice: an interrupted rebase was finished: this database has the new versions\n");
        assertThat(again.out()).isEqualTo("moved all that was left\n");
        assertThat(typed.files("migrations")).isEqualTo(after);
        assertThat(states()).isEqualTo("applied 1, pending 4, applied 5, applied 6");
    }

    @Test
    void aDatabaseThatIsLockedLeavesTheFilesAsTheyWere() throws Exception {
        var files = typed.files("migrations");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");

            assertThat(typed.orm("rebase", "--lock-timeout", "10ms").exit()).isEqualTo(5);
        }
        assertThat(typed.files("migrations")).isEqualTo(files);
        assertThat(states()).isEqualTo("applied 1, applied 2, applied 3, pending 4");
    }

    @Test
    void anEditedScriptIsNotRecordedAnew() throws IOException {
        typed.write("migrations/V3__my_tags.sql", "-- orm:revises 2\ncreate table tags (id text);\n");

        assertThat(typed.orm("rebase").err()).contains("revision 3 my tags was edited after it was applied");
        assertThat(typed.files("migrations")).contains("V2__my_posts.sql");
    }

    @Test
    void aLateScriptWithoutAHeader() throws IOException {
        Typed line = new Typed(folder)
                .write("line/orm.yaml", "url: jdbc:sqlite:line.db\n")
                .write("line/migrations/V1__a.sql", "create table a (id integer);\n")
                .write("line/migrations/V3__c.sql", "create table c (id integer);\n");
        Typed in = new Typed(folder.resolve("line"));
        assertThat(in.orm("upgrade", "--create").exit()).isZero();
        line.write("line/migrations/V2__b.sql", "create table b (id integer);\n");

        Answer refused = in.orm("upgrade");
        assertThat(refused.exit()).isEqualTo(4);
        assertThat(refused.err())
                .startsWith("error: revision 2 b comes too late (V2__b.sql)\n")
                .endsWith(
                        "  next: move it to the end with orm rebase 2, or allow this with migrations.outOfOrder: true\n");
        assertThat(in.orm("rebase").out()).startsWith("moved 2 b -> 4\n");
        assertThat(in.read("migrations/V4__b.sql")).isEqualTo("create table b (id integer);\n");
        assertThat(in.orm("upgrade").out()).isEqualTo("1 step; the database is at 4 (head)\n");
    }

    private String states() {
        return typed.orm("status")
                .out()
                .lines()
                .map(line -> line.replaceAll("^(\\w+) +(\\w+) .*", "$1 $2"))
                .collect(Collectors.joining(", "));
    }
}
