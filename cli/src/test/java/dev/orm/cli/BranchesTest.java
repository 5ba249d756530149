package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches, merges, new bases and dependencies, all of them typed. */
class BranchesTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void twoRevisions() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n")
                .write("migrations/U1__users.sql", "drop table users;\n")
                .write("migrations/V2__posts.sql", "create table posts (id integer);\n")
                .write("migrations/U2__posts.sql", "drop table posts;\n")
                .write("migrations/HEAD", "2\n");
    }

    @Test
    void severalBranchesAreStampedAtOnce() throws IOException {
        typed.write(
                "migrations/V3__side.sql", "-- orm:revises 1\n-- orm:branch side\ncreate table side (id integer);\n");
        assertThat(typed.orm("upgrade", "base", "--create").exit()).isZero();
        assertThat(typed.orm("stamp", "posts", "side@head").exit()).isZero();
        assertThat(typed.orm("current").out()).isEqualTo("2 posts (head)\n3 side (head)\n");
        assertThat(typed.orm("stamp", "base").exit()).isZero();
        assertThat(typed.orm("stamp", "heads").exit()).isZero();
        assertThat(typed.orm("current").out()).isEqualTo("2 posts (head)\n3 side (head)\n");
        assertThat(typed.orm("stamp").exit()).isEqualTo(2);
        assertThat(typed.orm("-v", "branches").out()).contains("1 users", "  -> 2 posts (head)", "V3__side.sql");
    }

    @Test
    void aLabelledBranchBesideTheLine() throws IOException {
        assertThat(typed.orm("revision", "-m", "invoices", "--head", "1")).isEqualTo(new Answer(2, "", """
                error: 1 users is no head
                  why:  it has been revised already: 2 posts
                  next: name a head (orm heads lists them), or say --splice to begin another branch there
                """));
        assertThat(typed.orm(
                                "revision",
                                "-m",
                                "invoices",
                                "--head",
                                "1",
                                "--splice",
                                "--branch-label",
                                "billing",
                                "--depends-on",
                                "posts")
                        .out())
                .isEqualTo("wrote migrations/V3__invoices.sql\nwrote migrations/U3__invoices.sql\n");
        assertThat(typed.read("migrations/V3__invoices.sql")).startsWith("""
                -- invoices
                -- orm:revises 1
                -- orm:branch billing
                -- orm:depends-on 2
                """);
        assertThat(typed.read("migrations/HEAD")).isEqualTo("2, 3\n");

        assertThat(typed.orm("revision", "-m", "more")).isEqualTo(new Answer(2, "", """
                error: there are 2 heads: two branches were not joined
                  why:  2 posts; 3 invoices
                  next: run orm merge heads, orm rebase or name one of them with --head
                """));
        assertThat(typed.orm("revision", "-m", "payments", "--head", "billing@head")
                        .exit())
                .isZero();
        assertThat(typed.read("migrations/V4__payments.sql")).startsWith("-- payments\n-- orm:revises 3\n");
        assertThat(typed.read("migrations/HEAD")).isEqualTo("2, 4\n");

        assertThat(typed.orm("branches")).isEqualTo(new Answer(0, """
                1 users (branch point)
                  -> 2 posts (head)
                  -> 3 invoices (branch billing)
                branch billing: from 3 invoices to 4
                """, ""));
        assertThat(typed.orm("branches", "--json").out())
                .isEqualTo(
                        "{\"branchPoints\":[{\"revision\":\"1\",\"description\":\"users\",\"children\":[\"2\",\"3\"]}],"
                                + "\"labels\":[{\"label\":\"billing\",\"revision\":\"3\",\"heads\":[\"4\"]}]}\n");
        assertThat(typed.orm("check", "--heads")).isEqualTo(new Answer(0, "2 heads, none to be joined\n", ""));

        assertThat(typed.orm("upgrade", "billing@head", "--create").out())
                .isEqualTo("4 steps; the database is at 2 (head), 4 (head)\n");
        assertThat(typed.orm("downgrade", "billing@base").out()).isEqualTo("2 steps; the database is at 2 (head)\n");
    }

    @Test
    void aSecondBase() throws IOException {
        assertThat(typed.orm("revision", "-m", "network", "--head", "base", "--branch-label", "net")
                        .exit())
                .isZero();

        assertThat(typed.read("migrations/V3__network.sql")).startsWith("""
                -- network
                -- orm:revises none
                -- orm:branch net
                """);
        assertThat(typed.orm("heads").out()).isEqualTo("2 posts (head)\n3 network (head, branch net)\n");
        assertThat(typed.orm("upgrade", "net@head", "--create").out())
                .isEqualTo("1 step; the database is at 3 (head)\n");
        assertThat(typed.orm("current", "--check-heads").exit()).isEqualTo(1);
        assertThat(typed.orm("upgrade", "heads").out()).isEqualTo("2 steps; the database is at 2 (head), 3 (head)\n");
        assertThat(typed.orm("current", "--check-heads").exit()).isZero();
    }

    @Test
    void labelsAndDependenciesThatCannotBe() {
        assertThat(typed.orm("revision", "-m", "x", "--branch-label", "head-1")).isEqualTo(new Answer(2, "", """
                error: wrong value for --branch-label
                  why:  found head-1, expected a word that is no id, none of head, heads, base, current, has no blank and none of @ : , and ends in no +1 or -1
                  next: give it such a value
                """));
        assertThat(typed.orm("revision", "-m", "x", "--depends-on", "base")).isEqualTo(new Answer(2, "", """
                error: wrong value for --depends-on
                  why:  found base, expected something that names one revision
                  next: give it such a value
                """));
        assertThat(typed.orm("revision", "-m", "x", "--branch-label", "net").exit())
                .isZero();
        assertThat(typed.orm("revision", "-m", "y", "--branch-label", "net")).isEqualTo(new Answer(2, "", """
                error: there is a branch net already
                  why:  it begins with 3 x
                  next: choose another label, or add to that branch: --head net@head
                """));
    }

    @Test
    void aLabelInAFileThatATargetWouldMisread() throws IOException {
        typed.write("migrations/V3__x.sql", "-- orm:branch release+2\n");

        assertThat(typed.orm("heads")).isEqualTo(new Answer(3, "", """
                error: wrong value for -- orm:branch (V3__x.sql:1)
                  why:  found release+2, expected a word that is no id, none of head, heads, base, current, has no blank and none of @ : , and ends in no +1 or -1
                  next: mend the line
                """));
    }

    @Test
    void twoPeoplesRevisionsThatMeet() throws IOException {
        typed.write("migrations/V3__mine.sql", "-- orm:revises 2\ncreate table mine (id integer);\n")
                .write("migrations/V4__theirs.sql", "-- orm:revises 2\ncreate table theirs (id integer);\n")
                .write("migrations/HEAD", "3\n");

        assertThat(typed.orm("check", "--heads")).isEqualTo(new Answer(1, """
                3 mine (head)
                4 theirs (head)
                2 heads that nobody joined: run orm merge heads or orm rebase
                """, ""));
        assertThat(typed.orm("check", "--heads", "--json").out())
                .isEqualTo("{\"heads\":[\"3\",\"4\"],\"unjoined\":[\"3\",\"4\"],\"notices\":[]}\n");
        assertThat(typed.orm("check", "--heads", "--from", "history").err())
                .startsWith("error: --heads and --from exclude each other\n");
        assertThat(typed.orm("upgrade", "head", "--create")).isEqualTo(new Answer(2, "", """
                error: 'head' names 2 heads: two branches were not joined
                  why:  3 mine; 4 theirs
                  next: run orm merge heads, orm rebase or name one of them (heads means all)
                """));
        assertThat(typed.orm("status").out()).doesNotContain("applied");

        assertThat(typed.orm("merge", "3", "4", "-m", "join us", "--dry-run")).isEqualTo(new Answer(0, """
                -- migrations/V5__join_us.sql
                -- join us
                -- orm:revises 3, 4

                -- Write the statements that upgrade the database here, each ended by a semicolon.

                -- migrations/U5__join_us.sql
                -- undo of join us

                -- Write the statements that undo the upgrade here. Delete this file if it cannot be undone.

                """, ""));
        assertThat(typed.orm("merge", "heads").out())
                .isEqualTo("wrote migrations/V5__merge_heads.sql\nwrote migrations/U5__merge_heads.sql\n");
        assertThat(typed.read("migrations/HEAD")).isEqualTo("5\n");
        assertThat(typed.orm("check", "--heads").out()).isEqualTo("1 head, none to be joined\n");
        assertThat(typed.orm("upgrade", "head", "--create").out()).isEqualTo("5 steps; the database is at 5 (head)\n");
        assertThat(typed.orm("downgrade", "-1").out()).isEqualTo("1 step; the database is at 3, 4\n");
        assertThat(typed.orm("history", "-r", "posts:").out()).isEqualTo("""
                3, 4 -> 5 merge heads (head, merge)
                2 -> 4 theirs
                2 -> 3 mine
                1 -> 2 posts (branch point)
                """);
    }

    @Test
    void whatCannotBeMerged() throws IOException {
        assertThat(typed.orm("merge")).isEqualTo(new Answer(2, "", """
                error: there is nothing to join
                  why:  only 2 posts is named
                  next: name two revisions or more; orm heads lists the heads
                """));
        assertThat(typed.orm("merge", "1", "2")).isEqualTo(new Answer(2, "", """
                error: 2 posts stands on 1 users already
                  why:  a merge joins revisions that are on different branches
                  next: leave 1 out
                """));
        typed.write("migrations/V3__a.sql", "-- orm:revises 1\n").write("migrations/V4__b.sql", "-- orm:revises 3\n");
        assertThat(typed.orm("merge", "2", "3").err()).startsWith("error: 3 a is no head\n");
        assertThat(typed.orm("merge", "2", "3", "--splice").exit()).isZero();
        assertThat(typed.read("migrations/HEAD")).isEqualTo("4, 5\n");
    }

    @Test
    void aConflictInHeadIsResolvedByTheMerge() throws IOException {
        String conflict = "<<<<<<< ours\n3\n=======\n4\n>>>>>>> theirs\n";
        typed.write("migrations/V3__mine.sql", "-- orm:revises 2\n")
                .write("migrations/V4__theirs.sql", "-- orm:revises 2\n")
                .write("migrations/HEAD", conflict);

        Answer refused = new Answer(4, "", """
                error: HEAD holds a conflict that was not resolved (%s)
                  why:  the heads of this folder are 3 mine; 4 theirs; no file was written
                  next: run orm merge heads, which writes HEAD anew, or let HEAD hold 3, 4 and nothing else
                """.formatted(folder.resolve("migrations/HEAD")));
        assertThat(typed.orm("revision", "-m", "more")).isEqualTo(refused);
        assertThat(typed.orm("check", "--heads")).isEqualTo(refused);
        assertThat(typed.orm("merge").exit()).isZero();
        assertThat(typed.read("migrations/HEAD")).isEqualTo("5\n");
    }

    @Test
    void aHeadFileThatIsBehindIsToldAndWrittenAnew() throws IOException {
        typed.write("migrations/V3__by_hand.sql", "-- orm:revises 2\n").write("migrations/HEAD", "2\n");

        assertThat(typed.orm("check", "--heads")).isEqualTo(new Answer(0, "1 head, none to be joined\n", """
                        notice: HEAD holds 2, which is no head of this folder: it has to hold 3; correct it, or the next orm revision will
                        """));
        assertThat(typed.orm("--json", "check", "--heads").out())
                .contains(
                        "\"notices\":[\"HEAD holds 2, which is no head of this folder: it has to hold 3; correct it,");
        assertThat(typed.orm("revision", "-m", "more").err())
                .isEqualTo(
                        "notice: HEAD holds 2, which is no head of this folder: it has to hold 3; this revision writes it anew\n");
        assertThat(typed.read("migrations/HEAD")).isEqualTo("4\n");
        assertThat(typed.orm("check", "--heads").err()).isEmpty();
    }

    @Test
    void waitingForAJobThatUpgrades() throws Exception {
        assertThat(typed.orm("upgrade", "1", "--create").exit()).isZero();

        assertThat(typed.orm("current", "--wait").err()).startsWith("error: --wait needs --check-heads\n");
        assertThat(typed.orm("current", "--check-heads", "--wait", "soon").err())
                .contains("found soon, expected a time such as 60s or 5m, or nothing");
        assertThat(typed.orm("current", "--check-heads", "--wait", "10ms"))
                .isEqualTo(new Answer(1, "1 users\n", "waiting: the database is at 1\n"));
        Thread job = new Thread(() -> typed.orm("upgrade"));
        job.start();
        assertThat(typed.orm("current", "--check-heads", "--wait", "-q"))
                .isEqualTo(new Answer(0, "2 posts (head)\n", ""));
        job.join();
    }

    @Test
    void anEditorIsOpenedOnBothScripts() throws IOException {
        Typed withEditor = new Typed(folder, Map.of("EDITOR", "sed -i \"s/users/people/\""));

        assertThat(withEditor.orm("edit", "1"))
                .isEqualTo(new Answer(0, "edited migrations/V1__users.sql\nedited migrations/U1__users.sql\n", ""));
        assertThat(typed.read("migrations/V1__users.sql")).isEqualTo("create table people (id integer);\n");
        assertThat(withEditor.orm("edit", "head", "--json").out())
                .isEqualTo("{\"files\":[\"migrations/V2__posts.sql\",\"migrations/U2__posts.sql\"]}\n");
        assertThat(typed.orm("edit", "1")).isEqualTo(new Answer(2, "", """
                error: there is no editor
                  why:  neither VISUAL nor EDITOR is set in the environment
                  next: set EDITOR, or open migrations/V1__users.sql yourself
                """));
        assertThat(new Typed(folder, Map.of("VISUAL", "false")).orm("edit", "1"))
                .isEqualTo(new Answer(2, "", """
                error: the editor ended with exit code 1
                  why:  false
                  next: look what it said, or set EDITOR to another
                """));
        assertThat(new Typed(folder, Map.of("VISUAL", "no-such-editor -w"))
                        .orm("edit", "1")
                        .err())
                .startsWith("error: cannot start the editor no-such-editor -w\n");
        assertThat(typed.orm("edit", "base").exit()).isEqualTo(2);
    }

    @Test
    void templatesAreListed() {
        assertThat(typed.orm("list-templates")).isEqualTo(new Answer(0, """
                generic   orm.yaml and a migrations folder: any Maven or Gradle project
                spring    Spring Boot: snake-case names, scripts where Flyway looks for them
                """, ""));
        assertThat(typed.orm("list-templates", "--json").out())
                .startsWith("{\"templates\":[{\"name\":\"generic\",\"description\":\"orm.yaml and");
    }

    @Test
    void shellsCompleteCommandsAndOptions() throws Exception {
        Answer script = typed.orm("completion", "zsh");
        assertThat(script.exit()).isZero();
        assertThat(script.out()).isEqualTo(typed.orm("completion").out());
        typed.write("orm-completion", script.out());

        assertThat(completed("orm re")).contains("revision").doesNotContain("upgrade");
        assertThat(completed("orm upgrade --dr")).containsExactly("--dry-run");
        assertThat(completed("orm merge --b")).containsExactly("--branch-label");
        assertThat(typed.orm("completion", "fish").err()).contains("found fish, expected bash or zsh");
    }

    private List<String> completed(String line) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "-c", """
                source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
                _complete_orm; printf '%s\\n' "${COMPREPLY[@]}"
                """, "./orm-completion"));
        command.addAll(List.of(line.split(" ")));
        Process shell = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(folder.toFile())
                .start();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return out.lines().toList();
    }
}
