package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From entity classes to a migrated database and back, command by command. */
class ShopStoryTest {
    private static final String EMAIL = "    private String email;";
    private static final String NICK =
            EMAIL + "\n\n    @Column(length = 40, nullable = false)\n    private String nick;";

    @TempDir
    private Path folder;

    private Project project;
    private Sources sources;

    @BeforeEach
    void makeProject() throws IOException {
        project = new Project(folder);
        sources = Sources.copiedTo(project);
        sources.compile();
        project.orm("init").exits(0);
        project.write("orm.yaml", "url: jdbc:sqlite:shop.db\n");
        project.orm("upgrade", "head", "--create").exits(0);
    }

    @Test
    void thereAndBackAgain() throws IOException, SQLException {
        Project.Answer written =
                project.orm("revision", "--autogenerate", "-m", "create shop").exits(0);
        assertThat(written.out()).contains("add-table order_lines").contains("__create_shop.sql");
        project.orm("check").exits(1);
        project.orm("upgrade", "head").exits(0);
        assertThat(project.orm("check").exits(0).out()).isEqualTo("models and database agree\n");
        assertThat(project.tables("shop.db"))
                .containsExactly(
                        "Tag_SEQ",
                        "card_payments",
                        "order",
                        "order_lines",
                        "payments",
                        "post_tags",
                        "posts",
                        "tags",
                        "transfer_payments",
                        "user_phones",
                        "users");
        assertThat(project.rows("shop.db", "select next_val from Tag_SEQ")).containsExactly("1");
        fill();

        sources.edit("User.java", EMAIL, NICK);
        sources.compile();
        assertThat(project.orm("check").exits(1).out()).isEqualTo("add-column users.nick: varchar(40) not null\n");
        var before = project.files();
        Project.Answer asked = project.orm("revision", "--autogenerate", "-m", "give users a nick")
                .exits(1);
        assertThat(asked.err()).contains("--fill users.nick=EXPR   or   --nullable users.nick");
        assertThat(project.files()).isEqualTo(before);
        project.orm("revision", "--autogenerate", "-m", "give users a nick", "--fill", "users.nick=lower(name)")
                .exits(0);
        project.orm("upgrade", "head").exits(0);
        project.orm("check").exits(0);
        project.orm("check", "--from", "history").exits(0);
        assertThat(project.rows("shop.db", "select id, name, nick from users order by id"))
                .containsExactly("7|Ann|ann", "9|Bob|bob");
        assertThat(project.rows("shop.db", "select id, author_id from posts")).containsExactly("3|7");

        project.orm("downgrade", "-1").exits(0);
        assertThat(project.rows("shop.db", "select id, name, email from users order by id"))
                .containsExactly("7|Ann|a@x", "9|Bob|b@x");
        assertThat(project.rows("shop.db", "select id, author_id from posts")).containsExactly("3|7");
        project.orm("downgrade", "base").exits(0);
        assertThat(project.tables("shop.db")).isEmpty();
    }

    @Test
    void everyCommandSpeaksJson() {
        assertThat(project.orm("revision", "--autogenerate", "-m", "create shop", "--rev-id", "7", "--json")
                        .exits(0)
                        .out())
                .startsWith("{\"differences\":[{\"kind\":\"add-table\",\"table\":\"users\"")
                .endsWith(
                        "\"notices\":[],\"kept\":[],\"files\":[\"migrations/V7__create_shop.sql\",\"migrations/U7__create_shop.sql\"]}\n");
        assertThat(project.orm("upgrade", "head", "--json").exits(0).out())
                .isEqualTo(
                        "{\"dryRun\":false,\"steps\":[\"upgrade 7 create shop\"],\"notices\":[],\"current\":[\"7\"]}\n");
        assertThat(project.orm("current", "--json").exits(0).out())
                .isEqualTo("{\"current\":[\"7\"],\"heads\":[\"7\"],\"atHeads\":true}\n");
        assertThat(project.orm("heads", "--json").exits(0).out()).isEqualTo("{\"heads\":[\"7\"]}\n");
        assertThat(project.orm("history", "--json").exits(0).out())
                .isEqualTo("{\"revisions\":[{\"revision\":\"7\",\"description\":\"create shop\",\"parents\":[],"
                        + "\"dependsOn\":[],\"labels\":[],\"upgrade\":\"V7__create_shop.sql\","
                        + "\"undo\":\"U7__create_shop.sql\"}]}\n");
        assertThat(project.orm("status", "--json").exits(0).out())
                .startsWith(
                        "{\"revisions\":[{\"revision\":\"7\",\"state\":\"applied\",\"description\":\"create shop\",")
                .endsWith("\"heads\":[\"7\"],\"current\":[\"7\"]}\n");
        assertThat(project.orm("check", "--json").exits(0).out())
                .isEqualTo("{\"differences\":[],\"notices\":[],\"kept\":[],\"files\":[]}\n");
        assertThat(project.orm("inspect", "--json").exits(0).out())
                .startsWith(
                        "{\"tables\":[{\"name\":\"users\",\"schema\":null,\"columns\":[{\"name\":\"id\",\"type\":\"integer\","
                                + "\"nullable\":false,\"default\":\"identity\"}");
        assertThat(project.orm("upgrade", "nowhere", "--json").exits(2).out()).startsWith("{\"error\":{\"what\":");
    }

    private void fill() throws SQLException {
        project.sql(
                "shop.db",
                "insert into users (id, version, created_at, name, email, role) values"
                        + " (7, 0, '2026-01-01', 'Ann', 'a@x', 'ADMIN'), (9, 0, '2026-01-01', 'Bob', 'b@x', 'EDITOR')",
                "insert into posts (id, version, created_at, title, author_id) values (3, 0, '2026-01-01', 'Hi', 7)");
    }

    @Test
    void committedMigrationsMakeWhatTheClassesSay() throws IOException {
        Path module = Sources.module();
        Project example = new Project(module);

        assertThat(example.orm("check", "--from", "history").exits(0).out()).isEqualTo("models and database agree\n");
        assertThat(Files.exists(module.resolve("shop.db"))).isFalse();
    }
}
