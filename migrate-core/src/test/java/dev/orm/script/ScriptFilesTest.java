package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of a migrations folder may be called, and hold. */
class ScriptFilesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V1__a.sql",
                "V1.sql",
                "V1__.SQL",
                "V001_002.3__a__b.Sql",
                "V99999999999999999999__x.sql",
                "U1__a.sql",
                "B1__a.sql",
                "R__a.sql",
                "R.sql",
                "beforeMigrate.sql",
                "beforeMigrate__a b.sql",
                "sub/folder/V1__a.sql"
            })
    void namesThatAreGood(String name) throws IOException {
        write(name, "");

        read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1__a.sql",
                "V__a.sql",
                "V1.__a.sql",
                "V.1__a.sql",
                "V1..1__a.sql",
                "V1a__a.sql",
                "V1-2__a.sql",
                "V_1__a.sql",
                "V1 __a.sql",
                "R1__a.sql",
                "U__a.sql",
                "B__a.sql",
                "X1__a.sql",
                "seed.sql",
                "beforemigrate.sql"
            })
    void namesThatAreNone(String name) throws IOException {
        write(name, "");

        assertThatThrownBy(this::read)
                .isInstanceOf(ScriptFolderException.class)
                .hasMessageStartingWith("a file's name is no migration's (" + name + ")");
    }

    @Test
    void aCallbackThatIsMisspeltIsToldItsName() throws IOException {
        write("beforMigrate__x.sql", "");

        assertError("""
                a file's name is no migration's (beforMigrate__x.sql)
                  why:  names are V20261120231500__add_invoices.sql, U... for its undo, R__name.sql for a repeatable one, B20261120231500__name.sql for a baseline, and those of callbacks such as beforeMigrate.sql
                  next: rename the file to beforeMigrate.sql if that is what it is, or take it out of the folder""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                ".hidden.sql",
                "HEAD",
                "deploy.sh",
                "Helper.java",
                "V1__a.sql.conf",
                "V1__a.txt",
                ".git/V1__x.sql"
            })
    void whatElseMayStandThere(String name) throws IOException {
        write(name, "encoding=UTF-8\n");

        assertThat(read().revisions()).isEmpty();
    }

    @Test
    void twoOfOneName() throws IOException {
        write("a/R__x.sql", "");
        write("b/R__x.sql", "");

        assertError("""
                two scripts for the repeatable x (a/R__x.sql, b/R__x.sql)
                  why:  only one of them can be meant
                  next: give one of them another version, or take it out""");
    }

    @Test
    void twoCallbacksOfOneName() throws IOException {
        write("a/afterMigrate__x.sql", "");
        write("b/afterMigrate__x.sql", "");

        assertThatThrownBy(this::read).hasMessageStartingWith("two scripts for afterMigrate x");
    }

    @Test
    void aBaselineMayHaveTheVersionOfARevision() throws IOException {
        write("V1__a.sql", "");
        write("B1__a.sql", "");

        assertThat(read().baselines()).extracting(BaselineScript::toString).containsExactly("1 a");
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        write("V1__a.sql", "\uFEFFselect 1;\r\nselect 2;");

        SqlScript script = script("1");
        assertThat(script.text()).isEqualTo("select 1;\r\nselect 2;");
        assertThat(script.checksum()).isEqualTo(crc("select 1;select 2;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE"})
    void aConfigNamesTheEncoding(String encoding) throws IOException {
        String text = "-- h\u00e9\nselect '\u00fc';\n";
        Files.write(folder.resolve("V1__a.sql"), text.getBytes(Charset.forName(encoding)));
        write("V1__a.sql.conf", "encoding=" + encoding + "\n");

        SqlScript script = script("1");
        assertThat(script.text()).isEqualTo(text);
        assertThat(script.checksum()).isEqualTo(crc("-- h\u00e9select '\u00fc';"));
    }

    @Test
    void aWrongEncodingIsToldWithItsLine() throws IOException {
        String many = "-- a line\n".repeat(3_000);
        Files.write(folder.resolve("V1__a.sql"), (many + "\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));

        assertError("""
                a script is not UTF-8 text (V1__a.sql:3001)
                  why:  the line holds bytes that no UTF-8 text has
                  next: save the file as UTF-8, or write encoding=ISO-8859-1 (or what it is) into V1__a.sql.conf""");
    }

    @Test
    void aCharacterThatIsCutOffIsToldToo() throws IOException {
        Files.write(folder.resolve("V1__a.sql"), new byte[] {'-', '-', '\n', (byte) 0xC3});

        assertThatThrownBy(this::read).hasMessageStartingWith("a script is not UTF-8 text (V1__a.sql:2)");
    }

    @Test
    void aBinaryFileIsTold() throws IOException {
        write("V1__a.sql", "-- a\n\0\n");

        assertError("""
                a script is no text (V1__a.sql:2)
                  why:  the line holds the character NUL, as only binary files do
                  next: take the file out of the migrations folder, or save it as UTF-8""");
    }

    @Test
    void anUnknownKeyOfAConfigNamesTheNearest() throws IOException {
        write("afterMigrate.sql", "");
        write("afterMigrate.sql.conf", "executeInTransactions=false\n");

        assertError("""
                unknown key executeInTransactions (afterMigrate.sql.conf)
                  why:  known here: encoding, executeInTransaction, placeholderReplacement, shouldExecute
                  next: write executeInTransaction, or take the line out""");
    }

    @Test
    void aWrongValueOfAConfigIsTold() throws IOException {
        write("V1__a.sql", "");
        write("V1__a.sql.conf", "encoding=utf9\n");

        assertError("""
                wrong value for encoding (V1__a.sql.conf)
                  why:  found utf9, expected the name of an encoding such as UTF-8
                  next: mend the line""");
    }

    @Test
    void linesOfOrmAreFoundWhereverTheyStand() throws IOException {
        String padding = "-- ".repeat(5_000) + "\n";
        write("V1__a.sql", padding + "  --  orm:branch  one \r" + padding + "-- x -- orm:branch no\n--orm:branch two");

        assertThat(read().graph().get(RevisionId.of("1")).labels()).containsExactly("one", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V2__load.sh", "V2__load.PY", "V2__load.cmd"})
    void otherLanguagesAreRevisionsThatWeDoNotRun(String name) throws IOException {
        write("V1__a.sql", "");
        write(name, "whatever\0");

        ScriptDirectory scripts = read();
        assertThat(scripts.graph().heads()).containsExactly(RevisionId.of("2"));
        assertThat(scripts.script(RevisionId.of("2")).upgrade()).hasToString(name);
    }

    @Test
    void javaThatFlywayRunsIsARevisionThatWeDoNotRun() throws IOException {
        write("V1__a.sql", "");
        write("V2__Backfill.java", "public class V2__Backfill extends BaseJavaMigration {}");
        try (InputStream compiled = ScriptFilesTest.class.getResourceAsStream("ScriptFilesTest.class")) {
            Files.copy(compiled, folder.resolve("V3__Totals.class"));
        }

        ScriptDirectory scripts = read();
        assertThat(scripts.graph().heads()).containsExactly(RevisionId.of("3"));
        assertThat(scripts.script(RevisionId.of("2")).upgrade()).hasToString("V2__Backfill.java");
        assertThat(scripts.script(RevisionId.of("3")).upgrade()).hasToString("V3__Totals.class");
    }

    @Test
    void theFolderItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
        write("V1__a.sql", "");
        Path link = Files.createSymbolicLink(elsewhere.resolve("migrations"), folder);

        assertThat(ScriptDirectory.read(link).revisions()).hasToString("[1 a]");
    }

    /** As Kubernetes mounts a ConfigMap. */
    @Test
    void filesMayBeLinksWithinTheFolder() throws IOException {
        write("..2026_11_21/V1__a.sql", "");
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_11_21"));
        Files.createSymbolicLink(folder.resolve("V1__a.sql"), Path.of("..data/V1__a.sql"));
        Files.createSymbolicLink(folder.resolve("again"), Path.of("..data"));

        assertThat(read().revisions()).hasToString("[1 a]");
    }

    @Test
    void callbacksAreInOrder() throws IOException {
        write("beforeMigrate__b.sql", "");
        write("a/beforeMigrate__a_x.sql", "");
        write("afterMigrate.sql", "");
        write("afterConnect.sql", "");

        List<String> found = read().callbacks().stream()
                .map(callback -> callback.event().id() + ":" + callback.description())
                .toList();
        assertThat(found).containsExactly("afterConnect:", "beforeMigrate:a x", "beforeMigrate:b", "afterMigrate:");
    }

    private void assertError(String text) {
        assertThatThrownBy(this::read).isInstanceOf(OrmException.class).hasMessage(text);
    }

    private SqlScript script(String id) {
        return read().script(RevisionId.of(id)).upgrade();
    }

    private ScriptDirectory read() {
        return ScriptDirectory.read(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static int crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }
}
