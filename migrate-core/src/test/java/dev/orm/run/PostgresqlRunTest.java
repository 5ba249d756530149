package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.revision.RevisionTarget;
import dev.orm.script.ScriptDirectory;
import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgresql")
class PostgresqlRunTest extends ServerRunContract {
    @Override
    TestDatabase database() {
        return TestServers.postgresql();
    }

    @Override
    char identifierQuote() {
        return '"';
    }

    @Override
    String afterTheFailure() {
        return "everything this step did was rolled back";
    }

    @Test
    void anIndexIsMadeConcurrentlyWhileOthersWait() throws Exception {
        write(
                "V3__index.sql",
                "set lock_timeout = '60s';\ncreate index concurrently ix_posts_title on posts (title);\n");
        for (int number = 4; number <= 6; number++) {
            write(
                    "V" + number + "__index.sql",
                    "create index concurrently ix_posts_" + number + " on posts (title);\n");
        }
        List<RunReport> reports = atOnce();

        assertThat(reports.stream().mapToInt(report -> report.done().size()).sum())
                .isEqualTo(6);
        assertThat(ask("select indexrelid::regclass::text from pg_index where indisvalid"
                        + " and indrelid = 'posts'::regclass order by 1"))
                .containsExactly("ix_posts_4", "ix_posts_5", "ix_posts_6", "ix_posts_title", "posts_pkey");
        assertThat(ask("select count(*) from pg_locks where locktype = 'advisory'"))
                .containsExactly("0");
        assertThat(ask("select current_setting('lock_timeout')")).doesNotContain("60s");
    }

    @Test
    void anInvalidIndexIsToldOf() throws Exception {
        write("V3__index.sql", "create unique index concurrently ux_posts on posts (title);\n");
        write("V2__posts.sql", "create table posts (title text);\ninsert into posts values ('a'), ('a');\n");

        assertThatThrownBy(() -> migrator().run(RevisionTarget.parse("head")))
                .hasMessageContaining("upgrade 3 index failed at statement 1 (V3__index.sql, line 1, column 1)")
                .hasMessageContaining("next: the script runs outside a transaction: look whether its statement left"
                        + " something behind (an invalid index, say), correct the script and run it again");
        assertThat(states()).containsExactly("1 applied", "2 applied", "3 failed");
    }

    @Test
    void whoMayNotReadTheHistoryIsToldWhatIsMissing() throws Exception {
        migrator().run(RevisionTarget.parse("head"));
        String role = "r" + Long.toString(System.nanoTime(), 36);
        database.execute("create role " + role + " login");
        try {
            Migrator lesser = new Migrator(
                    () -> DriverManager.getConnection(database.url(), role, ""), ScriptDirectory.read(migrations));

            assertThatThrownBy(lesser::state)
                    .isInstanceOf(DatabaseFailedException.class)
                    .hasMessage("""
                    the history cannot be read
                      why:  ERROR: permission denied for table orm_version
                      next: grant the account SELECT on orm_version, orm_version_meta and orm_version_journal, or use \
                    another account; nothing was changed""");
        } finally {
            database.execute("drop role " + role);
        }
    }

    @Test
    void rowsBehindACopyAreRead() throws Exception {
        write("V3__copy.sql", """
                copy posts (id, title) from stdin;
                2\tone; two
                3\tit's $$ ${{kept}}
                \\.
                insert into posts values (4, 'after');
                """);
        migrator().run(RevisionTarget.parse("head"));

        assertThat(ask("select title from posts order by id"))
                .containsExactly("hello", "one; two", "it's $$ ${kept}", "after");
    }

    @Test
    void aCopyThatFailsTakesItsScriptBack() throws Exception {
        write("V3__copy.sql", "create table tags (id integer);\ncopy tags from stdin;\nx\n\\.\n");

        assertThatThrownBy(() -> migrator().run(RevisionTarget.parse("head")))
                .isInstanceOf(StatementFailedException.class)
                .hasMessageContaining("V3__copy.sql, line 2, column 1")
                .hasMessageContaining("everything this step did was rolled back");
        assertThat(states()).containsExactly("1 applied", "2 applied", "3 pending");
    }
}
