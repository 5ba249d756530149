package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.revision.RevisionTarget;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an upgrade says of a folder with which something is wrong; the database stays as it is. */
class BadInputTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aRevisionThatIsFine() {
        project = new Project(folder).with("V1__a.sql", "create table a (id integer);\n");
    }

    @AfterEach
    void nothingWasRun() throws Exception {
        assertThat(project.ask("select count(*) from sqlite_schema")).containsExactly("0");
    }

    @Test
    void aBadName() {
        project.with("V1.x__b.sql", "");
        assertError("""
                a file's name is no migration's (V1.x__b.sql)
                  why:  names are V20261120231500__add_invoices.sql, U... for its undo, R__name.sql for a repeatable one, B20261120231500__name.sql for a baseline, and those of callbacks such as beforeMigrate.sql
                  next: rename the file, or take it out of the folder""");
    }

    @Test
    void twoOfOneVersion() {
        project.with("V1_0__b.sql", "");
        assertError("""
                two scripts for version 1 (V1_0__b.sql, V1__a.sql)
                  why:  only one of them can be meant
                  next: give one of them another version, or take it out""");
    }

    @Test
    void aMissingParent() {
        project.with("V2__b.sql", "-- orm:revises 7\n");
        assertStart("revision 2 b revises 7, which is not there (V2__b.sql)");
    }

    @Test
    void aCycle() {
        project.with("V2__b.sql", "-- orm:revises 3\n").with("V3__c.sql", "-- orm:revises 2\n");
        assertStart("revisions require each other in a circle");
    }

    @Test
    void anUnknownWord() {
        project.with("V2__b.sql", "select 1;\n-- orm:revize 1\n");
        assertError("""
                unknown line -- orm:revize (V2__b.sql:2)
                  why:  the words are allow, branch, database, depends-on, destructive, foreign-keys, made, phase, rebuilds, replaces, revises
                  next: did you mean orm:revises?""");
    }

    @Test
    void anUnterminatedString() {
        project.with("V2__b.sql", "select 1;\ninsert into a values ('x);\n");
        assertError("""
                a script cannot be split into statements (V2__b.sql:2:23)
                  why:  string opened at line 2, column 23 is never closed
                  next: mend the script there; nothing of it was run""");
    }

    @Test
    void anUnterminatedComment() {
        project.with("V2__b.sql", "select 1; /* so\n");
        assertStart("a script cannot be split into statements (V2__b.sql:1:11)");
    }

    @Test
    void anUnterminatedBracket() {
        project.with("V2__b.sql", "create table b (id integer;\n");
        assertStart("a script cannot be split into statements (V2__b.sql:1:16)");
    }

    @Test
    void anUnterminatedBlock() {
        project.with("V2__b.sql", "create trigger t after insert on a begin select 1;\n");
        assertStart("a script cannot be split into statements (V2__b.sql:1:");
    }

    @Test
    void aWrongEncoding() throws IOException {
        Files.write(folder.resolve("migrations/V2__b.sql"), "-- h\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertError("""
                a script is not UTF-8 text (V2__b.sql:1)
                  why:  the line holds bytes that no UTF-8 text has
                  next: save the file as UTF-8, or write encoding=ISO-8859-1 (or what it is) into V2__b.sql.conf""");
    }

    @Test
    void aBinaryFile() throws IOException {
        Files.write(folder.resolve("migrations/V2__b.sql"), new byte[] {'P', 'K', 3, 4, 0, 0});
        assertError("""
                a script is no text (V2__b.sql:1)
                  why:  the line holds the character NUL, as only binary files do
                  next: take the file out of the migrations folder, or save it as UTF-8""");
    }

    @Test
    void aSymbolicLinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("x.sql"), "");
        Files.createSymbolicLink(folder.resolve("migrations/V2__b.sql"), elsewhere.resolve("x.sql"));
        assertError("""
                a script lies outside its folder (V2__b.sql)
                  why:  it is a symbolic link that leads out of %s
                  next: put the file itself into the folder, or name where it leads in migrations.locations""".formatted(folder.resolve("migrations")));
    }

    @Test
    void aLinkToAFolderElsewhere(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("migrations/shared"), elsewhere);
        assertStart("a script lies outside its folder (shared)");
    }

    @Test
    void aStatementOfAHundredMegabytes() throws IOException {
        try (Writer script = Files.newBufferedWriter(folder.resolve("migrations/V2__b.sql"))) {
            script.write("select 1;\ninsert into a values (1)");
            String more = ", (2)".repeat(1 << 16);
            for (int written = 0; written < 100_000_000; written += more.length()) {
                script.write(more);
            }
            script.write(";\n");
        }
        assertError("""
                a statement is too long (V2__b.sql, behind the statement in line 1)
                  why:  it has more than 32 million characters, and is held in memory whole
                  next: split it into several, or load the rows with the database's own tool""");
    }

    @Test
    void pendingMigrationsInOtherLanguages() {
        project.with("V2__Backfill.java", "class V2__Backfill {}\n");
        assertError("""
                V2__Backfill.java is a Java migration
                  why:  orm runs SQL scripts, and Java migrations that have a method up(dev.orm.operation.Operations)
                  next: run it with the tool that it was written for and record it with orm stamp, or write it anew""");
        project.without("V2__Backfill.java").with("V2__load.sh", "echo\n");
        assertStart("V2__load.sh is a shell script");
        project.without("V2__load.sh").with("R__Grants.java", "");
        assertStart("R__Grants.java is a Java migration");
    }

    @Test
    void anEmptyFolder() {
        project.without("V1__a.sql");
        assertThat(project.upgrade("head").done()).isEmpty();
        assertThatThrownBy(() -> project.upgrade("1")).isInstanceOf(OrmException.class);
    }

    /** Here the database is touched before, by hand. */
    @Test
    void migrationsInOtherLanguagesThatWereAppliedCount(@TempDir Path other) {
        Project taken = new Project(other)
                .with("V1__a.sql", "create table a (id integer);\n")
                .with("V2__Backfill.java", "class V2__Backfill {}\n");
        taken.migrator().stamp(RevisionTarget.parse("2"), false);
        taken.with("V3__c.sql", "create table c (id integer);\n");

        assertThat(taken.upgrade("head").done()).hasToString("[upgrade 3 c]");
        assertThat(taken.states()).containsExactly("1 applied", "2 applied", "3 applied");
    }

    private void assertError(String text) {
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(OrmException.class)
                .hasMessage(text);
    }

    private void assertStart(String text) {
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith(text);
    }
}
