package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.TableFingerprint;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rebuild runs only on the table that its author saw. */
class RebuildGuardTest {
    private static final TableName USERS = TableName.of("users");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aRebuildOfUsers() throws Exception {
        project = new Project(folder).with("V1__users.sql", """
                        create table users (id integer primary key, email varchar(40));
                        create index ix_users_email on users (email);
                        create table posts (id integer primary key, author integer references users (id) on delete cascade);
                        insert into users values (1, 'ann@example.com');
                        insert into posts values (7, 1);
                        """);
        project.upgrade("head");
        project.with("V2__rebuild.sql", """
                -- orm:database sqlite
                -- orm:rebuilds users HASH

                pragma legacy_alter_table = on;
                create table _orm_new_users (
                    id integer,
                    email varchar(80) not null,
                    primary key (id)
                );
                insert into _orm_new_users (id, email) select id, email from users;
                drop table users;
                alter table _orm_new_users rename to users;
                create index ix_users_email on users (email);
                pragma legacy_alter_table = off;
                """.replace("HASH", fingerprint()));
    }

    @Test
    void theTableAsItWasIsRebuiltWithoutQuestionsAndItsChildrenStay() throws Exception {
        project.upgrade("head");

        assertThat(project.asked).isEmpty();
        assertThat(project.ask("select sql from sqlite_schema where name = 'users'"))
                .singleElement()
                .asString()
                .contains("varchar(80) not null");
        assertThat(project.ask("select id, author from posts")).containsExactly("7|1");
    }

    @Test
    void whatCameSinceIsNamed() throws Exception {
        project.run(
                "alter table users add column nick text",
                "create index ix_users_nick on users (nick)",
                "create trigger watch after insert on users begin select 1; end");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(RebuildRefusedException.class)
                .hasMessage("""
                        table users is not as it was when its rebuild was written (V2__rebuild.sql)
                          why:  is there now and not kept so by the script: email varchar(40); nick text; \
                        create index ix_users_nick on users (nick); CREATE TRIGGER watch after insert on users begin select 1; end
                                is made by the script and not there so: email varchar(80) not null
                                (what the script is there to change is among this; a view that reads the table counts too)
                          next: write the revision anew with orm revision --autogenerate; nothing was changed by this step""");
        assertThat(project.current()).containsExactly("1");
        assertThat(project.ask("select count(*) from users")).containsExactly("1");
    }

    @Test
    void whatIsOtherwiseUnderTheSameNameIsTold() throws Exception {
        project.run("drop index ix_users_email", "create index ix_users_email on users (email desc)");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(RebuildRefusedException.class)
                .hasMessage("""
                        table users is not as it was when its rebuild was written (V2__rebuild.sql)
                          why:  is there now and not kept so by the script: email varchar(40); \
                        create index ix_users_email on users (email desc)
                                is made by the script and not there so: email varchar(80) not null; \
                        create index ix_users_email on users (email)
                                (what the script is there to change is among this; a view that reads the table counts too)
                          next: write the revision anew with orm revision --autogenerate; nothing was changed by this step""");
    }

    @Test
    void aTableThatIsGoneIsTold() throws Exception {
        project.run("drop table users");

        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(RebuildRefusedException.class)
                .hasMessageStartingWith("table users is gone (V2__rebuild.sql)");
    }

    private String fingerprint() throws Exception {
        try (Connection connection = project.open()) {
            Dialect dialect = Dialects.of(connection);
            Schema actual = dialect.inspector().inspect(connection, InspectionScope.only(Set.of(USERS)));
            return TableFingerprint.of(dialect.normalizer().normalize(actual), USERS);
        }
    }
}
