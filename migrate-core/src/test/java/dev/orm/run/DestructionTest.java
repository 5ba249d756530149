package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which destructive statements are asked about. */
class DestructionTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void usersWithOneRow() {
        project = new Project(folder).with("V1__a.sql", """
                        create table users (id integer primary key, nick text);
                        create table empty (id integer, name text);
                        insert into users values (1, 'ann');
                        """);
    }

    @Test
    void rowsAreNotDestroyedUnasked() throws Exception {
        project.with("V2__b.sql", """
                -- orm:made users

                -- orm:destructive drop-column users.nick
                alter table users drop column nick;
                """);

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessage("""
                        upgrade 2 b would destroy data: drop-column users.nick (V2__b.sql, line 4, column 1)
                          why:  table users holds rows, and the statement has no orm:allow
                          next: write above it: -- orm:allow drop-column users.nick: REASON   \
                        or say yes on a terminal; nothing was changed by this step""");
        assertThat(project.asked)
                .containsExactly(new PendingDestruction(
                        "upgrade 2 b", "drop-column users.nick", "users", "V2__b.sql, line 4, column 1"));
        assertThat(project.ask("select nick from users")).containsExactly("ann");
        assertThat(project.current()).containsExactly("1");
    }

    @Test
    void aPersonMaySayYes() throws Exception {
        project.sayingYes().with("V2__b.sql", "-- orm:made users\ndrop table users;\n");
        project.upgrade("head");

        assertThat(project.asked).hasSize(1);
        assertThat(project.tables()).containsExactly("empty");
    }

    @Test
    void aSchemaIsItsTables() {
        project.with("V2__b.sql", "-- orm:revises 1\ndrop schema main;\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessage("""
                        upgrade 2 b would destroy data: drop-schema main (V2__b.sql, line 2, column 1)
                          why:  schema main holds tables, and the statement has no orm:allow
                          next: write above it: -- orm:allow drop-schema main: REASON   \
                        or say yes on a terminal; nothing was changed by this step""");
    }

    @Test
    void anAllowedStatementIsNotAskedAbout() throws Exception {
        project.with("V2__b.sql", """
                -- orm:made users

                -- orm:destructive drop-column users.nick
                -- orm:allow drop-column users.nick: nobody used it
                alter table users drop column nick;
                """);
        project.upgrade("head");

        assertThat(project.asked).isEmpty();
    }

    @Test
    void whatIsEmptyLosesNothing() {
        project.with("V2__b.sql", "-- orm:made empty\nalter table empty drop column name;\ndrop table empty;\n");
        project.upgrade("head");

        assertThat(project.asked).isEmpty();
    }

    @Test
    void whatTheScriptItselfMadeIsItsOwn() {
        project.with("V2__b.sql", """
                -- orm:made users
                create table work (id integer);
                insert into work select id from users;
                drop table work;
                drop table if exists gone;
                """);
        project.upgrade("head");

        assertThat(project.asked).isEmpty();
    }

    @Test
    void aNarrowedTypeIsAskedAbout() {
        project.with(
                "V2__b.sql",
                "-- orm:made users\n\n-- orm:destructive narrow-type users.nick\nupdate users set nick = nick;\n");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(DestructionRefusedException.class)
                .hasMessageContaining("narrow-type users.nick");
    }

    @Test
    void nobodyHasLookedWhetherValuesFittedANarrowerType() {
        project.sayingYes()
                .with(
                        "V2__b.sql",
                        "-- orm:made users\n\n-- orm:destructive narrow-type users.nick\nupdate users set nick = nick;\n");

        assertThat(project.upgrade("head").notices())
                .containsExactly("upgrade 2 b may have destroyed data: narrow-type users.nick"
                        + " (V2__b.sql, line 4, column 1); users held rows");
    }

    @Test
    void aScriptWithoutAHeaderIsExempt() throws Exception {
        project.with("V2__b.sql", "drop table users;\n");
        project.upgrade("head");

        assertThat(project.asked).isEmpty();
        assertThat(project.tables()).containsExactly("empty");
    }

    @Test
    void whoeverUndoesHasSaidSo() throws Exception {
        project.with("V2__b.sql", "-- orm:made tags\ncreate table tags (id integer);\n")
                .with("U2__b.sql", "-- orm:made tags\n\n-- orm:destructive drop-table tags\ndrop table tags;\n");
        project.upgrade("head");
        project.run("insert into tags values (1)");
        project.downgrade("-1");

        assertThat(project.asked).isEmpty();
        assertThat(project.tables()).containsExactly("empty", "users");
    }
}
