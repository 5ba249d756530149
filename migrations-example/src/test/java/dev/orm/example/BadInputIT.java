package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong: one message with three facts, the exit code of the contract, and everything as it was. */
class BadInputIT {
    private static final String V1 = "migrations/V1__first.sql";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void makeProject() throws IOException {
        project = new Project(folder);
        project.write("orm.yaml", "url: jdbc:sqlite:shop.db\nmodels: {classpath: [classes]}\n");
        Files.createDirectories(folder.resolve("migrations"));
        Files.createDirectories(folder.resolve("classes"));
        Files.createFile(folder.resolve("shop.db"));
    }

    @Test
    void unknownKeyInTheConfiguration() throws IOException {
        project.write("orm.yaml", "url: jdbc:sqlite:shop.db\nmodel: {}\n");

        refuses(2, """
                error: unknown key model (orm.yaml:2)
                  why:  known here: connection, environments, lint, migrations, models, online, password, passwordCommand, scratch, url, user
                  next: write models, or take the line out
                """, "check");
    }

    @Test
    void classPathThatIsNotThere() throws IOException {
        project.write("orm.yaml", "url: jdbc:sqlite:shop.db\nmodels: {classpath: [nowhere]}\n");

        refuses(2, """
                error: the class path entry nowhere does not exist (models.classpath)
                  why:  there is no file or folder %s
                  next: compile the project first, or correct models.classpath
                """.formatted(folder.resolve("nowhere")), "check");
    }

    @Test
    void noEntityAtAll() throws IOException {
        assertThat(refused(2, "check"))
                .startsWith("error: there is no entity class (models)")
                .contains(folder.resolve("classes").toString());
    }

    @Test
    void corruptJar() throws IOException {
        project.write("broken.jar", "PK this is no jar");
        project.write("orm.yaml", "url: jdbc:sqlite:shop.db\nmodels: {classpath: [broken.jar]}\n");

        assertThat(refused(2, "check")).contains("broken.jar");
    }

    @Test
    void classFileOfTheFuture() throws IOException {
        byte[] future = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 1, 0, 0, 1};
        byte[] mark = "Ljakarta/persistence/Entity;".getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[future.length + mark.length];
        System.arraycopy(future, 0, bytes, 0, future.length);
        System.arraycopy(mark, 0, bytes, future.length, mark.length);
        Files.write(folder.resolve("classes/Later.class"), bytes);

        assertThat(refused(2, "check")).contains("the class Later was compiled for Java 212");
    }

    @Test
    void fileThatIsNoDatabase() throws IOException {
        project.write("shop.db", "hello, I am no database, and long enough to be taken for one by mistake, perhaps\n");

        refuses(2, """
                error: %1$s is no SQLite database (%1$s)
                  why:  it does not begin as SQLite files do; it is another kind of file, or encrypted
                  next: correct the URL; the file was not touched
                """.formatted(folder.resolve("shop.db")), "current");
    }

    @Test
    void databaseThatIsNotThere() throws IOException {
        refuses(2, """
                error: there is no database at %1$s (%1$s)
                  why:  the file does not exist, and a mistyped path must not make an empty one
                  next: correct the URL, or make the database with orm upgrade --create
                """.formatted(folder.resolve("typo.db")), "upgrade", "head", "--url", "jdbc:sqlite:typo.db");
    }

    @Test
    void twoScriptsOfOneVersion() throws IOException {
        project.write(V1, "create table a (id int);");
        project.write("migrations/V1.0__other.sql", "create table b (id int);");

        refuses(3, """
                error: two scripts for version 1 (V1.0__other.sql, V1__first.sql)
                  why:  only one of them can be meant
                  next: give one of them another version, or take it out
                """, "upgrade", "head");
    }

    @Test
    void circleOfRevisions() throws IOException {
        project.write(V1, "-- orm:revises 2\ncreate table a (id int);");
        project.write("migrations/V2__second.sql", "-- orm:revises 1\ncreate table b (id int);");

        assertThat(refused(3, "upgrade", "head")).contains("V1__first.sql").contains("V2__second.sql");
    }

    @Test
    void thirdStatementFails() throws IOException {
        project.write(V1, "create table a (id int);\ninsert into a values (1);\ninsert into nowhere values (1);\n");

        assertThat(refused(3, "upgrade", "head")).endsWith("""
                error: upgrade 1 first failed at statement 3 (V1__first.sql, line 3, column 1)
                  why:  [SQLITE_ERROR] SQL error or missing database (no such table: nowhere); the statement is
                        insert into nowhere values (1)
                  next: everything this step did was rolled back; the database is at base; correct the script and run it again
                """);
        assertThat(project.objects()).isEmpty();
    }

    @Test
    void fullDisk() throws IOException {
        project.sql("create table big (text)");
        project.write(V1, "pragma max_page_count = 40;\ninsert into big values (zeroblob(1000000));\n");

        assertThat(refused(3, "upgrade", "head"))
                .contains("SQLITE_FULL", "rolled back", "run it again when the cause is gone");
        assertThat(project.rows("select count(*) from big")).containsExactly("0");
    }

    @Test
    void stringThatIsNeverClosed() throws IOException {
        project.write(V1, "create table a (id int);\ninsert into a values ('oops);\n");

        assertThat(refused(3, "upgrade", "head")).contains("V1__first.sql:2:23").contains("never closed");
    }

    @Test
    void editedScript() throws IOException {
        project.write(V1, "create table a (id int);");
        project.orm("upgrade", "head").exits(0);
        project.write(V1, "-- only a comment\ncreate table a (id int);");
        project.orm("upgrade", "head").exits(0);
        project.write(V1, "create table a (id int, name text);");

        assertThat(refused(4, "upgrade", "head"))
                .startsWith("error: revision 1 first was edited after it was applied (V1__first.sql)\n"
                        + "  why:  it was applied by ")
                .contains("orm show 1");
        assertThat(project.orm("show", "1").exits(0).out()).contains("create table a (id int);");
    }

    @Test
    void deletedScript() throws IOException {
        project.write(V1, "create table a (id int);");
        project.write("migrations/V2__second.sql", "create table b (id int);");
        project.orm("upgrade", "head").exits(0);
        Files.delete(folder.resolve(V1));

        assertThat(refused(4, "upgrade", "head")).contains("applied by ").contains("V1__first.sql");
    }

    @Test
    void databaseAheadOfTheFolderIsNoError() throws IOException {
        project.write(V1, "create table a (id int);");
        project.write("migrations/V2__second.sql", "create table b (id int);");
        project.orm("upgrade", "head").exits(0);
        Files.delete(folder.resolve("migrations/V2__second.sql"));

        Answer answer = project.orm("upgrade", "head").exits(0);

        assertThat(answer.err()).startsWith("notice: ");
        assertThat(project.orm("status").exits(0).out()).contains("ahead").contains("second");
    }

    @Test
    void errorsAreJsonWhereJsonWasAsked() {
        Answer answer = project.orm("upgrade", "nowhere", "--json").exits(2);

        assertThat(answer.out()).startsWith("{\"error\":{\"what\":").endsWith("\"exit\":2}}\n");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void commandsAndOptionsThatAreNotThere() throws IOException {
        refuses(2, """
                error: no command upgrad
                  why:  the commands are init, revision, check, upgrade, downgrade, status, current, heads, history, branches, show, edit, compile, merge, rebase, stamp, squash, inspect, statements, list-templates, completion
                  next: did you mean orm upgrade?
                """, "upgrad");
        assertThat(refused(2, "upgrade", "--sqll")).contains("did you mean --sql?");
        assertThat(refused(2, "lint")).startsWith("error: orm lint is not in this version");
    }

    private void refuses(int exit, String message, String... arguments) throws IOException {
        assertThat(refused(exit, arguments)).isEqualTo(message);
    }

    /** The message of a command that changes nothing. */
    private String refused(int exit, String... arguments) throws IOException {
        var before = project.files();
        Answer answer = project.orm(arguments).exits(exit);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("why:").contains("next:").doesNotContain("\tat ");
        assertThat(project.files()).isEqualTo(before);
        return answer.err();
    }
}
