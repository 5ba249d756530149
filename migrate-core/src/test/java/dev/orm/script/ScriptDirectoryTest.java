package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.revision.RevisionId;
import dev.orm.schema.TableName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptDirectoryTest {
    @TempDir
    private Path folder;

    @Test
    void straightLineNeedsNoHeader() throws IOException {
        write("V1__first.sql", "create table a (id int);");
        write("V1_10__third.sql", "create table c (id int);");
        write("V1.9__second.sql", "create table b (id int);");
        write("U1.9__second.sql", "drop table b;");

        ScriptDirectory scripts = read();

        assertThat(scripts.graph().revisions())
                .extracting(revision -> revision.id().text() + " " + revision.description() + " " + revision.parents())
                .containsExactly("1 first []", "1.9 second [1]", "1.10 third [1.9]");
        assertThat(scripts.script(id("1.9")).undo()).hasToString("U1.9__second.sql");
        assertThat(scripts.script(id("1")).undo()).isNull();
    }

    @Test
    void headerSaysWhatFlywayCannot() throws IOException {
        write("V1__a.sql", "");
        write("V2__b.sql", "-- b\n-- orm:revises 1\n-- orm:branch billing\n-- orm:database sqlite\n");
        write("V3__c.sql", "-- orm:revises 1\n-- orm:depends-on 2\n-- orm:phase expand\n-- orm:foreign-keys on\n");
        write("V4__d.sql", "-- orm:revises 2, 3\n");
        write("V5__e.sql", "-- orm:revises none\n");

        ScriptDirectory scripts = read();

        assertThat(scripts.graph().heads()).containsExactlyInAnyOrder(id("4"), id("5"));
        assertThat(scripts.graph().get(id("4")).parents()).containsExactly(id("2"), id("3"));
        assertThat(scripts.graph().get(id("2")).labels()).containsExactly("billing");
        ScriptHeader header = scripts.script(id("3")).header();
        assertThat(header.dependsOn()).containsExactly(id("2"));
        assertThat(header.phase()).contains("expand");
        assertThat(header.foreignKeys()).isTrue();
    }

    @Test
    void ofManyFaultyScriptsTheFirstIsToldEachTime() throws IOException {
        for (int version = 1; version <= 600; version++) {
            write("V" + version + "__step.sql", version % 200 == 150 ? "-- orm:revise 1\n" : "");
        }

        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> ScriptDirectory.read(folder)).hasMessageContaining("V150__step.sql:1");
        }
    }

    @Test
    void severalHeadsNeedALine() throws IOException {
        write("V1__a.sql", "");
        write("V2__b.sql", "-- orm:revises 1\n");
        write("V3__c.sql", "-- orm:revises 1\n");
        write("V4__d.sql", "");

        assertError("""
                nobody says what revision 4 revises (V4__d.sql)
                  why:  the revisions before it have several heads: 2, 3
                  next: add the line -- orm:revises 3 (or another of them) to the file""");
    }

    @Test
    void madeHoldsExpressionsInTheQuotesOfTheirDatabase() throws IOException {
        write("V1__a.sql", "-- orm:made t(\"it's\" int, c int generated always as (`it's` + `a)`) stored, d int)\n");

        assertThat(read().made(List.of(id("1"))).members())
                .isEqualTo(Map.of(
                        TableName.of("t"),
                        Map.of("it's", "int", "c", "int generated always as (`it's` + `a)`) stored", "d", "int")));
    }

    @Test
    void madeIsTheSumOfAllAncestors() throws IOException {
        write(
                "V1__a.sql",
                "-- orm:made users, users(id integer not null, price numeric(10, 2) default 'a,b', \"a b\")\n");
        write("V2__b.sql", "-- orm:made users(nick varchar(40), ix_users_nick), main.posts\n");

        Made made = read().made(List.of(id("2")));

        assertThat(made.tables()).containsExactly(TableName.of("users"), new TableName("main", "posts"));
        assertThat(made.members())
                .isEqualTo(Map.of(
                        TableName.of("users"),
                        Map.of(
                                "id", "integer not null",
                                "price", "numeric(10, 2) default 'a,b'",
                                "a b", "",
                                "nick", "varchar(40)",
                                "ix_users_nick", "")));
        assertThat(MadeText.lines(made))
                .containsExactly(
                        "users, users(id integer not null, price numeric(10, 2) default 'a,b', \"a b\","
                                + " nick varchar(40), ix_users_nick)",
                        "main.posts");
    }

    @Test
    void unknownWordNamesTheNearest() throws IOException {
        write("V1__a.sql", "-- a\n-- orm:revise none\n");

        assertError("""
                unknown line -- orm:revise (V1__a.sql:2)
                  why:  the words are allow, branch, database, depends-on, destructive, foreign-keys, made, phase, rebuilds, replaces, revises
                  next: did you mean orm:revises?""");
    }

    @Test
    void twoScriptsOfOneVersion() throws IOException {
        write("V1__a.sql", "");
        write("V1_0__b.sql", "");

        assertError("""
                two scripts for version 1 (V1_0__b.sql, V1__a.sql)
                  why:  only one of them can be meant
                  next: give one of them another version, or take it out""");
    }

    @Test
    void nameThatIsNoMigration() throws IOException {
        write("v2__lower_case.sql", "");

        assertError("""
                a file's name is no migration's (v2__lower_case.sql)
                  why:  names are V20261120231500__add_invoices.sql, U... for its undo, R__name.sql for a repeatable one, B20261120231500__name.sql for a baseline, and those of callbacks such as beforeMigrate.sql
                  next: rename the file, or take it out of the folder""");
    }

    @Test
    void undoWithoutUpgrade() throws IOException {
        write("U7__gone.sql", "");

        assertThatThrownBy(() -> read().graph())
                .isInstanceOf(ScriptFolderException.class)
                .hasMessageStartingWith("an undo script without its upgrade (U7__gone.sql)");
    }

    @Test
    void missingFolder() {
        assertThatThrownBy(() -> ScriptDirectory.read(folder.resolve("nowhere")))
                .isInstanceOf(ScriptFolderException.class)
                .hasMessageStartingWith("no migrations folder ");
    }

    @Test
    void textThatIsNoUtf8() throws IOException {
        Files.write(folder.resolve("V1__a.sql"), "-- a\ninsert 'h\u00e9';\n".getBytes(StandardCharsets.ISO_8859_1));

        assertError("""
                a script is not UTF-8 text (V1__a.sql:2)
                  why:  the line holds bytes that no UTF-8 text has
                  next: save the file as UTF-8, or write encoding=ISO-8859-1 (or what it is) into V1__a.sql.conf""");
    }

    @Test
    void linkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("V1__a.sql"), "");
        Files.createSymbolicLink(folder.resolve("V1__a.sql"), elsewhere.resolve("V1__a.sql"));

        assertThatThrownBy(this::read).hasMessageStartingWith("a script lies outside its folder (V1__a.sql)");
    }

    private void assertError(String text) {
        assertThatThrownBy(this::read).isInstanceOf(OrmException.class).hasMessage(text);
    }

    private ScriptDirectory read() {
        return ScriptDirectory.read(folder);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static RevisionId id(String text) {
        return RevisionId.of(text);
    }
}
