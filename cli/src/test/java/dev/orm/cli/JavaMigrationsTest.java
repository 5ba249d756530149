package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaMigrationsTest {
    private static final String SECOND = """
            import dev.orm.operation.*;

            public class V2__more {
                public void up(Operations op) {
                    op.createTable("tags", tags -> {
                        tags.column("id", ColumnType.integer());
                        tags.primaryKey("id");
                    });
                    op.bulkInsert("tags", "id").row(1);
                }

                public void down(Operations op) {
                    op.dropTable("tags");
                }
            }
            """;

    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void twoRevisions() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n")
                .write("migrations/V2__more.java", SECOND);
    }

    @Test
    void aClassCountsAsItsSource() throws IOException {
        assertThat(typed.orm("upgrade", "--create").exit()).isZero();
        assertThat(typed.orm("compile").out()).isEqualTo("migrations/V2__more.class\n");
        Files.delete(folder.resolve("migrations/V2__more.java"));

        assertThat(typed.orm("status").out()).contains("applied").doesNotContain("edited");
        assertThat(typed.orm("downgrade", "1").exit()).isZero();
        assertThat(typed.orm("upgrade").exit()).isZero();
        assertThat(typed.orm("compile").out()).isEqualTo("no Java migrations\n");
    }

    @Test
    void sqlIsWrittenAsLongAsNoDatabaseMustBeSeen() throws IOException {
        assertThat(typed.orm("upgrade", "1:head", "--sql").out())
                .contains("""
                create table tags (
                    id integer not null,
                    constraint pk_tags primary key (id)
                )
                ;
                """, "insert into tags (id) values (1)\n;\n");

        typed.write(
                "migrations/V2__more.java",
                SECOND.replace("op.bulkInsert(", "op.data(\"rows\", c -> {}); op.bulkInsert("));
        assertThat(typed.orm("upgrade", "1:head", "--sql")).isEqualTo(new Answer(4, "", """
                error: upgrade 2 more cannot be written as text (V2__more.java, line 9)
                  why:  the step rows is a program that sees the database
                  next: run orm upgrade or orm downgrade against the database itself, or write this change as an SQL script
                """));

        typed.write(
                "migrations/V2__more.java",
                SECOND.replace("op.bulkInsert(\"tags\", \"id\").row(1)", "op.dropColumn(\"users\", \"id\")"));
        assertThat(typed.orm("upgrade", "1:head", "--sql").err()).isEqualTo("""
                error: upgrade 2 more cannot be written as text (V2__more.java, line 9)
                  why:  there is no table users in what the Java migrations before it make, and only the database knows more
                  next: run orm upgrade or orm downgrade against the database itself, or write this change as an SQL script
                """);
    }

    /** A runtime image has all of Java but its compiler. */
    @Test
    void whereThereIsNoCompilerClassesServe() throws Exception {
        Answer refused = withoutCompiler("upgrade", "--create");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).endsWith("""
                error: a Java migration cannot be compiled here (V2__more.java)
                  why:  this Java is a runtime without a compiler (no jdk.compiler)
                  next: run with a JDK, or run orm compile where there is one and ship the .class files beside the .java files; nothing was run
                """);
        assertThat(withoutCompiler("status").out()).contains("pending");

        assertThat(typed.orm("compile").exit()).isZero();
        assertThat(withoutCompiler("upgrade").out()).isEqualTo("2 steps; the database is at 2 (head)\n");
        assertThat(withoutCompiler("status").out()).doesNotContain("edited");
        Files.delete(folder.resolve("migrations/V2__more.java"));
        assertThat(withoutCompiler("downgrade", "1").out()).isEqualTo("1 step; the database is at 1\n");
    }

    @Test
    void aMigrationThatEndsTheProgramIsNoSuccess() throws Exception {
        typed.write(
                "migrations/V2__more.java",
                SECOND.replace("op.bulkInsert(", "op.data(\"rows\", c -> System.exit(0)); op.bulkInsert("));

        Answer refused = process(List.of("upgrade", "--create"));
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).endsWith("""
                        error: the run was ended by System.exit (V2__more.java, line 9)
                          why:  a migration, a hook or a library that it uses called it; finished steps stay, and the one under way is undone as far as this database can do that
                          next: throw an exception instead, look at orm status, and run it again
                        """);
        assertThat(typed.orm("current").out()).isEqualTo("1 users\n");
    }

    @Test
    void whatAMigrationPrintsStandsNotInTheAnswer() throws Exception {
        typed.write(
                "migrations/V2__more.java",
                SECOND.replace(
                        "op.bulkInsert(", "op.data(\"rows\", c -> System.out.println(\"hello\")); op.bulkInsert("));

        Answer done = process(List.of("upgrade", "--create", "--json"));
        assertThat(done.out()).startsWith("{").doesNotContain("hello").hasLineCount(1);
        assertThat(done.err()).contains("hello\n");
    }

    private Answer withoutCompiler(String... arguments) throws IOException, InterruptedException {
        return process(List.of(arguments), "--limit-modules", "java.se,jdk.unsupported");
    }

    private Answer process(List<String> arguments, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), out, Files.readString(err));
    }

    @Test
    void aRebaseCallsTheClassByItsNewVersion() throws IOException {
        typed.orm("upgrade", "--create");
        typed.orm("compile");
        typed.write("migrations/V3__theirs.sql", "-- orm:revises 1\ncreate table theirs (id integer);\n")
                .write("migrations/HEAD", "3\n")
                .write(
                        "migrations/V2__more.java",
                        SECOND.replace("public class", "@Revises(\n\"1\") @DependsOn(\"1\")\npublic class")
                                .replace("    public void up", "    V2__more() {}\n\n    public void up"));

        assertThat(typed.orm("rebase").out()).isEqualTo("""
                moved 2 more -> 4
                  migrations/V2__more.java -> migrations/V4__more.java
                """);
        assertThat(typed.files("migrations"))
                .containsExactly("HEAD", "V1__users.sql", "V3__theirs.sql", "V4__more.java");
        assertThat(typed.read("migrations/V4__more.java")).startsWith("""
                import dev.orm.operation.*;

                @Revises("3") @DependsOn("1")
                public class V4__more {
                    V4__more() {}
                """);
        assertThat(typed.orm("upgrade").out()).isEqualTo("1 step; the database is at 4 (head)\n");
        assertThat(typed.orm("status").out()).doesNotContain("edited");
        assertThat(typed.orm("downgrade", "3").exit()).isZero();

        typed.write("migrations/V5__late.sql", "-- orm:revises 3\ncreate table late (id integer);\n");
        assertThat(typed.orm("rebase", "4").out()).startsWith("moved 4 more -> 6\n");
        assertThat(typed.read("migrations/V6__more.java")).contains("@Revises(\"5\") @DependsOn");
    }

    @Test
    void aClassAloneIsNotMoved() throws IOException {
        typed.orm("upgrade", "1", "--create");
        typed.orm("compile");
        Files.delete(folder.resolve("migrations/V2__more.java"));
        typed.write("migrations/V3__theirs.sql", "-- orm:revises 1\ncreate table theirs (id integer);\n");

        assertThat(typed.orm("rebase", "2")).isEqualTo(new Answer(2, "", """
                error: V2__more.class cannot be moved
                  why:  it is a class without its source, which holds the version in its name
                  next: put the source beside it and compile it again afterwards, or join the heads: orm merge heads
                """));
    }

    @Test
    void aBaselineIsNoProgram() {
        assertThat(typed.orm("squash", "head")).isEqualTo(new Answer(2, "", """
                error: V2__more.java cannot be squashed
                  why:  it is a program, and a baseline is one SQL script
                  next: squash up to the revision before it; or write the baseline by hand: orm inspect --format sql prints the schema, and the line -- orm:replaces 1, 2 says what it stands for; no file was written
                """));
        assertThat(typed.orm("squash", "1").exit()).isZero();
    }

    /** What the refusal of a squash tells to do. */
    @Test
    void aBaselineByHandStandsForAProgram() throws IOException {
        typed.orm("upgrade", "--create");
        String schema = typed.orm("inspect", "--format", "sql").out();
        Files.delete(folder.resolve("migrations/V1__users.sql"));
        Files.delete(folder.resolve("migrations/V2__more.java"));
        typed.write("migrations/B2__all.sql", "-- orm:revises none\n-- orm:replaces 1, 2\n" + schema);

        assertThat(typed.orm("upgrade").out()).isEqualTo("nothing to do; the database is at 2 (head)\n");
        typed.write("orm.yaml", "url: jdbc:sqlite:fresh.db\n");
        assertThat(typed.orm("upgrade", "--create").out()).isEqualTo("1 step; the database is at 2 (head)\n");
        assertThat(typed.orm("inspect", "--format", "sql").out()).isEqualTo(schema);
    }

    @Test
    void theCommandsThatLookKnowIt() throws IOException {
        typed.write("migrations/V2__more.java", SECOND.replace("public class", "@Branch(\"more\") public class"));
        typed.orm("upgrade", "--create");

        assertThat(typed.orm("history", "-v").out()).contains("2 more", "V2__more.java");
        assertThat(typed.orm("branches").out()).isEqualTo("branch more: from 2 more to 2\n");
        assertThat(typed.orm("current").out()).isEqualTo("2 more (head)\n");
        assertThat(typed.orm("stamp", "base").exit()).isZero();
        assertThat(typed.orm("stamp", "head").exit()).isZero();
        assertThat(typed.orm("status").out()).doesNotContain("edited").contains("applied");
    }

    @Test
    void oneFileIsShownOnce() {
        assertThat(typed.orm("show", "2").out()).containsOnlyOnce("public class V2__more");
    }
}
