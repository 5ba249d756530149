package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would be done, and nothing done. */
class DryRunTest {
    @TempDir
    private Path folder;

    private Typed typed;

    @BeforeEach
    void oneOfTwoIsApplied() throws IOException {
        typed = new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n")
                .write("migrations/U1__users.sql", "drop table users;\n");
        assertThat(typed.orm("upgrade", "--create").exit()).isZero();
        typed.write("migrations/V2__posts.sql", "create table posts (id integer);\n")
                .write("migrations/R__seen.sql", "select 1;\n");
    }

    @Test
    void anUpgradeAgainstTheDatabaseAsItIs() {
        assertThat(typed.orm("upgrade", "--dry-run").out()).isEqualTo("""
                would upgrade 2 posts
                would repeat seen
                2 steps; the database stays at 1
                """);
        assertThat(typed.orm("--json", "upgrade", "--dry-run").out())
                .isEqualTo("{\"dryRun\":true,\"steps\":[\"upgrade 2 posts\",\"repeat seen\"],\"notices\":[],"
                        + "\"current\":[\"1\"]}\n");
        assertThat(typed.orm("status").out()).contains("pending   2", "pending   R:seen");
        assertThat(typed.orm("inspect").out()).doesNotContain("posts");
    }

    @Test
    void whatCouldNotRunIsToldAsWell() throws IOException {
        typed.write("migrations/V2__posts.sql", "create table posts (id integer;\n");

        assertThat(typed.orm("upgrade", "--dry-run").exit()).isEqualTo(3);
    }

    @Test
    void whatWouldDestroyRowsIsToldBeforehand() throws IOException, SQLException {
        typed.write("migrations/V2__posts.sql", "-- orm:revises 1\ndrop table users;\n");

        assertThat(typed.orm("upgrade", "--dry-run").err()).isEmpty();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into users values (1)");
        }
        Answer told = typed.orm("upgrade", "--dry-run");

        assertThat(told.exit()).isZero();
        assertThat(told.err())
                .isEqualTo("notice: upgrade 2 posts will not run unasked: drop-table users"
                        + " (V2__posts.sql, line 2, column 1) would destroy data, for users holds rows;"
                        + " say yes on a terminal, or write -- orm:allow drop-table users: REASON\n");
        assertThat(typed.orm("upgrade").exit()).isEqualTo(4);
    }

    @Test
    void aDowngrade() {
        assertThat(typed.orm("downgrade", "base", "--dry-run").out()).isEqualTo("""
                would downgrade 1 users
                1 step; the database stays at 1
                """);
        assertThat(typed.orm("inspect").out()).contains("users");
    }

    @Test
    void aRevisionPrintsBothScripts() throws IOException {
        var before = typed.files("migrations");

        Answer sql = typed.orm("revision", "-m", "add tags", "--dry-run");
        assertThat(sql.exit()).isZero();
        assertThat(sql.out())
                .contains("-- migrations/V3__add_tags.sql\n-- add tags\n-- orm:revises 2\n")
                .contains("-- migrations/U3__add_tags.sql\n-- undo of add tags\n");
        Answer java = typed.orm("revision", "-m", "add tags", "--dry-run", "--format", "java");
        assertThat(java.out()).contains("migrations/V3__add_tags.java\n", "public class V3__add_tags {");
        assertThat(typed.files("migrations")).isEqualTo(before);
    }
}
