package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views and triggers that are made again around a rename keep what their own session said, and with it what they mean. */
abstract class MadeAgainContract {
    private static final String BEFORE = """
            create table users (
                id integer not null primary key,
                name varchar(40),
                label varchar(80)
            );
            """;

    private static final String AFTER = BEFORE.replace("name varchar", "nick varchar");

    private static final String PROGRAMS =
            "select trigger_name, sql_mode, collation_connection from information_schema.triggers"
                    + " where trigger_schema = database() union all"
                    + " select table_name, '', collation_connection from information_schema.views"
                    + " where table_schema = database() order by 1";

    private static final String VIEWS =
            "select table_name, view_definition from information_schema.views where table_schema = database() order by 1";

    @TempDir
    Path folder;

    abstract Arena arena();

    @Test
    void triggersConcatenateAndNameColumnsAsTheirOwnModeSays() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = users(arena);
            arena.run(List.of(
                    "set sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_TRANS_TABLES'",
                    "create trigger marks before insert on users for each row"
                            + " set new.\"label\" = new.\"name\" || ' it\\'s'",
                    "set sql_mode = ''",
                    "create trigger plain before insert on users for each row"
                            + " set new.label = concat(new.label, 1 || new.name, \"name\")"));
            List<String> programs = rows(arena, PROGRAMS);

            rename(bench);

            bench.upgrade();
            assertThat(rows(arena, PROGRAMS)).isEqualTo(programs);
            arena.execute("insert into users (id, nick) values (1, 'ann')");
            assertThat(rows(arena, "select label from users")).containsExactly("[ann it's1name]");

            bench.downgrade();
            assertThat(rows(arena, PROGRAMS)).isEqualTo(programs);
            arena.execute("insert into users (id, name) values (2, 'bob')");
            assertThat(rows(arena, "select label from users where id = 2")).containsExactly("[bob it's1name]");
        }
    }

    @Test
    void backslashesOfAModeWithoutEscapesAreRefusedByName() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = users(arena);
            arena.run(List.of(
                    "set sql_mode = 'NO_BACKSLASH_ESCAPES'",
                    "create trigger paths before insert on users for each row"
                            + " set new.label = concat(new.name, '\\')"));

            assertThatThrownBy(() -> rename(bench))
                    .isInstanceOf(DdlRefusedException.class)
                    .hasMessage("trigger paths on users cannot be made again by a script (trigger paths on users)\n"
                            + "  why:  its sql_mode NO_BACKSLASH_ESCAPES reads its text in another way than scripts are"
                            + " read\n"
                            + "  next: drop it in a revision of your own (orm revision -m ...), and create it again by"
                            + " hand after this one");
        }
    }

    @Test
    void backslashesThatMeanTheSameInBothModesAreNoReasonToRefuse() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = users(arena);
            arena.run(List.of(
                    "set sql_mode = 'NO_BACKSLASH_ESCAPES'",
                    "create trigger paths before insert on users for each row"
                            + " set new.label = concat('a\\b', new.name)"));

            rename(bench);

            bench.upgrade();
            arena.execute("insert into users (id, nick) values (1, 'ann')");
            assertThat(rows(arena, "select label from users")).containsExactly("[a\\bann]");
        }
    }

    @Test
    void viewsAndTriggersCompareTextsAsTheirOwnSessionDid() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = users(arena);
            arena.run(List.of(
                    "set collation_connection = 'utf8mb4_bin'",
                    "create view same as select name, 'x' = 'X' as equal from users",
                    "create trigger marks before insert on users for each row"
                            + " set new.label = if('x' = 'X', new.name, 'other')"));
            List<String> programs = rows(arena, PROGRAMS);

            rename(bench);

            bench.upgrade();
            assertThat(rows(arena, PROGRAMS)).isEqualTo(programs);
            arena.execute("insert into users (id, nick) values (1, 'ann')");
            assertThat(rows(arena, "select label from users")).containsExactly("[other]");
            assertThat(rows(arena, "select * from same")).containsExactly("[ann, 0]");

            bench.downgrade();
            assertThat(rows(arena, PROGRAMS)).isEqualTo(programs);
            assertThat(rows(arena, "select * from same")).containsExactly("[ann, 0]");
        }
    }

    /** MySQL tells how a view is carried out, and what the strings of a trigger are, only one at a time. */
    @Test
    void aJavaMigrationMakesThemAgainWithAllThatTheyHad() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = users(arena);
            arena.run(List.of(
                    "create algorithm = temptable view called as select name from users",
                    "create trigger marks before insert on users for each row"
                            + " set new.label = concat(new.name, 'it''s \\\\ \\'so\\'')"));
            List<String> views = rows(arena, "show create view called");

            bench.writeJava("after", renamed(bench), SqlModel.read(AFTER));

            bench.upgrade();
            assertThat(rows(arena, "show create view called"))
                    .singleElement()
                    .asString()
                    .startsWith("[called, CREATE ALGORITHM=TEMPTABLE ");
            arena.execute("insert into users (id, nick) values (1, 'ann')");
            assertThat(rows(arena, "select label from users")).containsExactly("[annit's \\ 'so']");

            bench.downgrade();
            assertThat(rows(arena, "show create view called")).isEqualTo(views);
            arena.execute("insert into users (id, name) values (2, 'bob')");
            assertThat(rows(arena, "select label from users where id = 2")).containsExactly("[bobit's \\ 'so']");
        }
    }

    @Test
    void aColumnIsNotDroppedThatATriggerNamesBehindAQuote() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = users(arena);
            arena.run(List.of("create trigger marks before insert on users for each row"
                    + " set new.label = concat('it\\'s', new.name, 'it\\'s')"));
            Schema model = SqlModel.read(BEFORE.replace("    name varchar(40),\n", ""));

            Findings findings = bench.check(model, Intent.none());

            assertThatThrownBy(() -> bench.write("after", findings))
                    .isInstanceOf(DependentException.class)
                    .hasMessageContaining("trigger marks on users");
        }
    }

    /** The catalogue tells its string without the escape, so that it does not end. */
    @Test
    void aTriggerWithAQuoteInAStringThatDoesNotNameTheColumnStays() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = users(arena);
            arena.run(List.of("create trigger marks before insert on users for each row"
                    + " set new.label = concat(new.label, ' it\'\'s')"));
            List<String> programs = rows(arena, PROGRAMS);

            rename(bench);

            bench.upgrade();
            assertThat(rows(arena, PROGRAMS)).isEqualTo(programs);
            arena.execute("insert into users (id, nick, label) values (1, 'ann', 'x')");
            assertThat(rows(arena, "select label from users")).containsExactly("[x it's]");
        }
    }

    @Test
    void aViewThatIsBrokenAlreadyStaysAsItIs() throws SQLException {
        try (Arena arena = arena()) {
            Workbench bench = users(arena);
            arena.run(List.of(
                    "alter table users add column old integer",
                    "create view broken as select name, old from users",
                    "create view upon as select name from broken",
                    "create view names as select name from users",
                    "alter table users drop column old",
                    "insert into users (id, name) values (1, 'ann')"));
            List<String> views = rows(arena, VIEWS);

            Findings findings = renamed(bench);
            bench.write("after", findings);

            assertThat(findings.notices().stream()
                            .filter(notice -> notice.kind().equals("text-names"))
                            .map(Notice::text))
                    .containsExactly("view broken names users.name and cannot be used as it is: something else that it"
                            + " names is not there; it stays so");
            bench.upgrade();
            assertThat(rows(arena, "select * from names")).containsExactly("[ann]");
            assertThat(rows(arena, VIEWS)).hasSize(3).contains(views.get(0));
            bench.downgrade();
            assertThat(rows(arena, VIEWS)).isEqualTo(views);
        }
    }

    private Workbench users(Arena arena) {
        Workbench bench = new Workbench(arena, folder);
        bench.write("before", bench.check(SqlModel.read(BEFORE), Intent.none()));
        bench.upgrade();
        return bench;
    }

    private static void rename(Workbench bench) {
        bench.write("after", renamed(bench));
    }

    private static Findings renamed(Workbench bench) {
        Intent intent = new Intent(List.of("users.name:nick"), List.of(), List.of(), List.of(), false);
        return bench.check(SqlModel.read(AFTER), intent);
    }

    private static List<String> rows(Arena arena, String query) throws SQLException {
        try (Connection connection = arena.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.add(row.getString(column));
                }
                rows.add(values.toString());
            }
            return rows;
        }
    }
}
