package dev.orm.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.DdlScript;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.TableFingerprint;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Ddl spells for a rebuild runs here as it is, and loses nothing. */
class GeneratedRebuildTest {
    private static final TableName USERS = TableName.of("users");

    @TempDir
    Path folder;

    @Test
    void aRebuildKeepsRowsChildrenTriggersAndViews() throws Exception {
        Project project = new Project(folder).with("V1__users.sql", """
                        create table users (id integer primary key autoincrement, email varchar(40), nick text collate nocase);
                        create unique index ix_users_email on users (email desc) where email is not null;
                        create table posts (id integer primary key, author integer references users (id) on delete cascade);
                        create table log (entry text);
                        create trigger watch after update on users begin insert into log values (new.email); end;
                        create view mails as select email from users;
                        insert into users values (5, 'ann@example.com', 'Ann');
                        insert into users values (9, 'bob@example.com', 'Bob');
                        delete from users where id = 9;
                        insert into posts values (7, 5);
                        """);
        project.upgrade("head");
        String before = fingerprint(project);
        project.with("V2__longer.sql", script(project, 80, false));

        project.upgrade("head");

        assertThat(project.asked).isEmpty();
        assertThat(project.ask("select type from pragma_table_info('users') where name = 'email'"))
                .containsExactly("varchar(80)");
        assertThat(project.ask("select * from users")).containsExactly("5|ann@example.com|Ann");
        assertThat(project.ask("select * from posts")).containsExactly("7|5");
        assertThat(project.ask("select email from mails")).containsExactly("ann@example.com");
        project.run(
                "insert into users (email) values ('eve@example.com')", "update users set nick = 'E' where id = 10");
        assertThat(project.ask("select entry from log")).containsExactly("eve@example.com");

        project.with("U2__longer.sql", script(project, 40, true));
        project.downgrade("-1");
        assertThat(fingerprint(project)).isEqualTo(before);
        assertThat(project.ask("select id, email from users"))
                .containsExactly("5|ann@example.com", "10|eve@example.com");
        assertThat(project.ask("select * from posts")).containsExactly("7|5");
    }

    private static String script(Project project, int length, boolean undo) throws Exception {
        try (Connection connection = project.open()) {
            Dialect dialect = Dialects.of(connection);
            Schema actual = dialect.inspector().inspect(connection);
            var email = actual.table(USERS).orElseThrow().column("email").orElseThrow();
            DdlScript ddl = dialect.ddl()
                    .spell(
                            List.of(new Operation.AlterColumn(
                                    USERS, email, email.withType(new SqlType.Varchar(length)), null, null)),
                            actual);
            String statements = ddl.statements().stream()
                    .map(statement -> statement.remarks().stream()
                                    .map(remark -> "-- " + remark + "\n")
                                    .collect(Collectors.joining())
                            + statement.sql() + ";\n")
                    .collect(Collectors.joining("\n"));
            String hash = fingerprint(dialect, connection);
            return "-- " + (undo ? "undo" : "longer") + "\n-- orm:rebuilds users " + hash + "\n\n" + statements;
        }
    }

    private static String fingerprint(Project project) throws Exception {
        try (Connection connection = project.open()) {
            return fingerprint(Dialects.of(connection), connection);
        }
    }

    private static String fingerprint(Dialect dialect, Connection connection) throws Exception {
        Schema alone = dialect.inspector().inspect(connection, InspectionScope.only(Set.of(USERS)));
        return TableFingerprint.of(dialect.normalizer().normalize(alone), USERS);
    }
}
