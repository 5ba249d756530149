package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code migrations:} in orm.yaml says of folders and files. */
class FolderKeysTest {
    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void aFolder() {
        typed = new Typed(folder);
    }

    @Test
    void placeholdersComeFromTheFileAndTheCommand() throws IOException {
        config("placeholders: {table: users, shop: '${SHOP:-one}'}");
        typed.write("migrations/V1__a.sql", "create table ${table} (name text default '${shop}');\n");
        typed.write("migrations/R__v.sql", "drop view if exists v;\ncreate view v as select '${Shop}' as shop;\n");

        assertThat(typed.orm("upgrade", "--create", "--placeholder", "SHOP=two").exit())
                .isZero();
        assertThat(typed.orm("inspect", "--format", "sql").out()).contains("default 'two'", "select 'two' as shop");
        assertThat(typed.orm("status").out()).contains("pending   R:v");
        assertThat(typed.orm("status", "--placeholder", "shop=two").out()).contains("applied   R:v");
        assertThat(typed.orm("upgrade", "--placeholder", "two")).isEqualTo(new Answer(2, "", """
                error: wrong value for --placeholder
                  why:  found two, expected NAME=VALUE
                  next: give it such a value
                """));
    }

    @Test
    void severalLocations() throws IOException {
        config("locations: [common, 'filesystem:only/{vendor}']");
        typed.write("common/V1__a.sql", "create table a (id integer);\n");
        typed.write("only/sqlite/V2__b.sql", "create table b (id integer);\n");

        assertThat(typed.orm("revision", "-m", "beside").out()).startsWith("wrote only/sqlite/V3__beside.sql\n");
        assertThat(typed.orm("revision", "-m", "told", "--location", "common").out())
                .startsWith("wrote common/V4__told.sql\n");
        assertThat(typed.orm("revision", "-m", "elsewhere", "--location", "common/../..")
                        .err())
                .isEqualTo("""
                error: common/../.. is no migrations folder
                  why:  migrations.locations has common, only/sqlite, and only scripts in these are read
                  next: choose one of these with --location, or add common/../.. to migrations.locations; no file was written
                """);
    }

    @Test
    void aLocationThatLeadsUpwards() throws IOException {
        for (String location : List.of("../sql/../../x", "filesystem:sql/../..")) {
            config("locations: ['" + location + "']");
            assertThat(typed.orm("upgrade", "--create")).isEqualTo(new Answer(2, "", """
                    error: a location leads out of its folder: %s (orm.yaml:3)
                      why:  where .. leads depends on links, and another checkout has something else there
                      next: write a folder below the configuration, or the whole path from the root
                    """.formatted(location)));
            assertThat(folder.resolve("shop.db")).doesNotExist();
        }
    }

    @Test
    void foldersThatAreCalledAlike() throws IOException {
        config("locations: ['modules/*/sql', 'shared/**/v?']");
        typed.write("modules/b/sql/V2__b.sql", "create table b (id integer);\n")
                .write("modules/a/sql/V1__a.sql", "create table a (id integer);\n")
                .write("modules/a/other/V9__no.sql", "no;\n")
                .write("shared/x/y/v1/deep/v2/V3__c.sql", "create table c (id integer);\n")
                .write("shared/v10/V9__no.sql", "no;\n");

        assertThat(typed.orm("upgrade", "--create").out()).isEqualTo("3 steps; the database is at 3 (head)\n");
        assertThat(typed.orm("revision", "-m", "beside").out())
                .startsWith("wrote shared/x/y/v1/deep/v2/V4__beside.sql\n");

        config("locations: ['nothing/*']");
        assertThat(typed.orm("heads").err()).startsWith("error: no migrations folder " + folder.resolve("nothing/*"));
    }

    @Test
    void aLocationThatIsNotThere() throws IOException {
        config("locations: [migrations, more]");
        typed.write("migrations/V1__a.sql", "");

        assertThat(typed.orm("heads"))
                .isEqualTo(new Answer(2, "", """
                error: no migrations folder %s
                  why:  migrations.locations names it and there is no such folder
                  next: make the folder (mkdir %s), or mend migrations.locations
                """.formatted(folder.resolve("more"), folder.resolve("more"))));
    }

    @Test
    void theClassPathIsForApplications() throws IOException {
        config("locations: ['classpath:db/migration']");

        assertThat(typed.orm("heads")).isEqualTo(new Answer(2, "", """
                error: classpath:db/migration is for applications (orm.yaml:3)
                  why:  orm on the command line reads folders, and has no class path of yours
                  next: name the folder from which it is packed, such as src/main/resources/db/migration
                """));
    }

    @Test
    void filesHaveTheNamesThatThePatternSays() throws IOException {
        config("file: '{year}/{version}__{slug}'");
        typed.write("migrations/HEAD", "");

        int year = Year.now(ZoneOffset.UTC).getValue();
        assertThat(typed.orm("revision", "-m", "First one", "--rev-id", "1").out())
                .isEqualTo("wrote migrations/" + year + "/V1__first_one.sql\nwrote migrations/" + year
                        + "/U1__first_one.sql\n");
        assertThat(typed.orm("revision", "-m", "second").out())
                .startsWith("wrote migrations/" + year + "/V2__second.sql");
        assertThat(typed.orm("heads").out()).startsWith("2 second");
    }

    @Test
    void aPatternThatFlywayCouldNotReadIsRefused() throws IOException {
        config("file: '{slug}_{version}'");

        assertThat(typed.orm("heads")).isEqualTo(new Answer(2, "", """
                error: wrong value for migrations.file (orm.yaml:3)
                  why:  found {slug}_{version}, expected folders and a name such as {year}/{version}__{slug}; it may hold \
                {year}, {month}, {day}, {hour}, {minute}, {second} and {slug}, and its name begins with {version}__
                  next: give migrations.file such a value
                """));
    }

    @Test
    void hooksRunOnEachNewFile() throws IOException {
        config("hooks: [\"sh -c 'echo \\\"-- seen\\\" >> {file}'\"]");
        typed.write("migrations/HEAD", "");

        assertThat(typed.orm("revision", "-m", "a", "--rev-id", "1").exit()).isZero();
        assertThat(typed.read("migrations/V1__a.sql")).endsWith("-- seen\n");
        assertThat(typed.read("migrations/U1__a.sql")).endsWith("-- seen\n");
    }

    @Test
    void aHookThatFailsFailsTheCommandAndLeavesTheFiles() throws IOException {
        config("hooks: [\"sh -c 'echo line 3 is too long; exit 7'\"]");
        typed.write("migrations/HEAD", "");

        assertThat(typed.orm("revision", "-m", "a", "--rev-id", "1"))
                .isEqualTo(new Answer(3, "", """
                error: the hook failed: sh -c 'echo line 3 is too long; exit 7' (%s)
                  why:  it exited with 7 and said
                        line 3 is too long
                  next: the new files stay as they are: mend what it found and go on with them, or delete them and restore HEAD
                """.formatted(folder.resolve("migrations/V1__a.sql"))));
        assertThat(typed.files("migrations")).containsExactly("HEAD", "U1__a.sql", "V1__a.sql");
    }

    @Test
    void outOfOrder() throws IOException {
        config("outOfOrder: false");
        typed.write("migrations/V2__b.sql", "create table b (id integer);\n");
        typed.orm("upgrade", "--create");
        typed.write("migrations/V1__a.sql", "create table a (id integer);\n");

        assertThat(typed.orm("upgrade").err()).endsWith("""
                  next: move it to the end with orm rebase 1, or allow this with migrations.outOfOrder: true
                """);
        config("outOfOrder: true");
        assertThat(typed.orm("upgrade").out()).isEqualTo("1 step; the database is at 2 (head)\n");
    }

    private void config(String migrations) throws IOException {
        typed.write("orm.yaml", "url: jdbc:sqlite:shop.db\nmigrations:\n  " + migrations + "\n");
    }
}
