package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --sql} prints; that clients run it is tested where it is made. */
class SqlScriptsTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void twoRevisions() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n")
                .write("migrations/V2__posts.sql", "begin;\ncreate table posts (id integer); -- posts\ncommit;\n")
                .write("migrations/U2__posts.sql", "drop table posts;\n");
    }

    @Test
    void theWayBackIsWrittenWhole() throws IOException {
        Answer answer = typed.orm("downgrade", "2:1", "--sql", "--applied-by", "Ann");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()
                        .replaceAll("'[0-9a-f]{64}', -?\\d+", "HASH, CRC")
                        .replaceAll("'[^']*', 'Ann', '[^']*', '[^']*'", "WHO, 'Ann', RUN, VERSION"))
                .isEqualTo("""
                -- run with: sqlite3 FILE < this file
                .bail on

                -- downgrade 2 posts
                pragma foreign_keys = off;
                begin immediate;
                select case when (select count(*) from orm_version where state = 'applied' and revision in ('2')) = 1 then 'ok' else json_extract('{}', 'the database is not where the undo of revision 2 begins') end;
                drop table posts
                ;
                update orm_version set state = 'reverted' where revision = '2' and state = 'applied'
                ;
                insert into orm_version (sequence, revision, parents, depends_on, labels, description, kind, script, statements_hash, checksum, state, milliseconds, database_user, os_user, applied_by, run_id, orm_version, upgrade_text, undo_text, applied_at)
                select coalesce(max(sequence), 0) + 1, '2', '1', '', '', 'posts', 'downgrade', 'V2__posts.sql', HASH, CRC, 'reverted', 0, null, WHO, 'Ann', RUN, VERSION, null, null, current_timestamp
                  from orm_version
                ;
                select case when not exists (select 1 from pragma_foreign_key_check) then 'ok' else json_extract('{}', 'rows are left whose foreign keys point nowhere') end;
                commit;
                """);
        assertThat(typed.files(".")).doesNotContain("shop.db");
    }

    @Test
    void aTransactionAroundAWholeScriptIsOurs() {
        String script = typed.orm("upgrade", "1:2", "--sql").out();

        assertThat(script).contains("create table posts (id integer)\n;\n").doesNotContain("\nbegin\n", "\ncommit\n");
        assertThat(script).doesNotContain("create table orm_version", "upgrade 1");
        assertThat(typed.orm("upgrade", "1:+1", "--sql").out()).contains("-- upgrade 2 posts\n");
        assertThat(typed.orm("upgrade", "--sql").out()).contains("create table orm_version", "-- upgrade 1 users\n");
        assertThat(typed.orm("upgrade", "--sql", "--json").out())
                .startsWith("{\"sql\":\"-- run with: sqlite3 FILE < this file\\n.bail on\\n");
    }

    @Test
    void noServerIsAsked() throws IOException {
        typed.write("orm.yaml", "url: jdbc:postgresql://no.such.host.invalid/shop\npassword: ${NOT_SET}\n");

        Answer answer = typed.orm("upgrade", "--sql", "--server-version", "16");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("\\set ON_ERROR_STOP on\n", "select pg_advisory_xact_lock(");
        assertThat(typed.orm("upgrade", "--sql", "--server-version", "9").exit())
                .isEqualTo(2);
        typed.write("orm.yaml", "url: jdbc:mysql://no.such.host.invalid/shop\n");
        assertThat(typed.orm("upgrade", "--sql").out()).contains("get_lock(");
    }

    @Test
    void whatOnlyADatabaseKnowsIsRefused() {
        assertThat(typed.orm("upgrade", "current:head", "--sql")).isEqualTo(new Answer(2, "", """
                error: 'current' depends on where the database is (--sql)
                  why:  --sql writes a script and asks no database
                  next: say where it is: FROM:TO, such as base:head or ID:+1
                """));
        assertThat(typed.orm("downgrade", "-1", "--sql")).isEqualTo(new Answer(2, "", """
                error: downgrade --sql needs to know where the database is
                  why:  '-1' says only where it is to go, and no database is asked
                  next: say both: orm downgrade FROM:TO --sql, such as head:-1
                """));
        assertThat(typed.orm("downgrade", "head:base", "--sql").err())
                .startsWith("error: revision 1 users cannot be undone (V1__users.sql)\n");
        assertThat(typed.orm("upgrade", "--server-version", "3.40").err())
                .startsWith("error: --server-version needs --sql\n");
        assertThat(typed.orm("upgrade", "--sql", "--dry-run").err())
                .startsWith("error: --sql and --dry-run exclude each other\n");
        assertThat(typed.orm("upgrade", "base:head").err()).startsWith("error: the range base:head needs --sql\n");
    }

    @Test
    void aScriptForAnotherDatabaseIsRefused() throws IOException {
        typed.write("migrations/V3__mine.sql", "-- orm:database mysql\ncreate table mine (id integer);\n");

        assertThat(typed.orm("upgrade", "--sql").err())
                .startsWith("error: the script is for mysql, and this database is sqlite (V3__mine.sql)\n");
    }
}
