package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.DdlScript;
import dev.orm.dialect.DdlStatement;
import dev.orm.operation.Fill;
import dev.orm.operation.Inverses;
import dev.orm.operation.Operation;
import dev.orm.operation.SchemaChange;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqliteRebuildTest {
    private static final TableName USERS = TableName.of("users");

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void keepsAllThatTheTableHoldsAndAllThatHangsOnIt() throws SQLException {
        run(
                """
                create table users (
                    id integer not null constraint pk_users primary key autoincrement,
                    name text not null collate nocase,
                    age varchar(10) check (age <> 'x'),
                    twice generated always as (age || age) virtual,
                    constraint uq_users_name unique (name) on conflict rollback
                )""",
                "create index ix_users_lower on users (lower(name) desc) where age is not null",
                """
                create trigger tr_users after insert on users begin insert into log values (new.name); end""",
                """
                create table posts (id integer primary key, author integer references users (id) on delete cascade)""",
                "create table log (text)",
                """
                create trigger tr_posts after insert on posts begin update users set age = '1' where id = new.author; end""",
                "create view v as select name from users");
        run(
                "insert into users (id, name, age) values (7, 'Ann', '3'), (50, 'Bob', null)",
                "delete from users where id = 50");
        run("insert into posts values (1, 7)", "update users set age = '3'");
        Schema before = inspect();
        List<Operation> change = List.of(
                new Operation.AddCheck(USERS, CheckConstraint.of(Name.derived("ck_users_age"), "length(age) < 9")),
                new Operation.AddColumn(
                        USERS, Column.of("nick", new SqlType.Varchar(9), false), new Fill.Expression("upper(name)")));

        DdlScript script = new SqliteDdl().spell(change, before);

        assertThat(script.rebuilt()).containsExactly(USERS);
        assertThat(text(script)).isEqualTo("""
                -- rebuild of users: stops here where foreign keys are on
                select case foreign_keys when 0 then 'ok' else json_extract('{}', 'turn foreign keys off first: pragma foreign_keys = off') end from pragma_foreign_keys;
                pragma legacy_alter_table = on;
                create table _orm_new_users (
                    id integer not null constraint pk_users primary key autoincrement,
                    name text collate nocase not null,
                    age varchar(10),
                    twice generated always as (age || age) virtual,
                    nick varchar(9) not null,
                    constraint uq_users_name unique (name) on conflict rollback,
                    check (age <> 'x'),
                    constraint ck_users_age check (length(age) < 9)
                );
                insert into _orm_new_users (id, name, age, nick)
                select id, name, age, (upper(name)) from users;
                select case (select count(*) from users) when count(*) then 'ok' else json_extract('{}', 'rows of users were lost to an on conflict clause') end from _orm_new_users;
                delete from sqlite_sequence where name = '_orm_new_users';
                insert into sqlite_sequence (name, seq) select '_orm_new_users', seq from sqlite_sequence where name = 'users';
                drop table users;
                alter table _orm_new_users rename to users;
                pragma legacy_alter_table = off;
                create index ix_users_lower on users ((lower(name)) desc) where age is not null;
                CREATE TRIGGER tr_users after insert on users begin insert into log values (new.name); end;
                """);
        apply(script);
        assertThat(rows("select id, name, age, twice, nick from users")).containsExactly("7|Ann|3|33|ANN");
        assertThat(rows("select * from posts")).containsExactly("1|7");
        assertThat(rows("select name, seq from sqlite_sequence")).containsExactly("users|50");
        assertThat(rows("select name from v")).containsExactly("Ann");
        assertThat(comparable(inspect()))
                .isEqualTo(comparable(SchemaChange.after(before, change, SqliteSyntax.SYNTAX)));

        apply(new SqliteDdl().spell(Inverses.of(change).operations(), inspect()));
        assertThat(comparable(inspect())).isEqualTo(comparable(before));
        run("insert into users (name) values ('Zoe')");
        assertThat(rows("select max(id) from users")).containsExactly("51");
        assertThat(rows("select text from log")).containsExactly("Ann", "Bob", "Zoe");
    }

    @Test
    void keepsRowidsThatNoColumnShows() throws SQLException {
        run("create table tags (name text)", "insert into tags (rowid, name) values (10, 'a'), (20, 'b')");

        apply(new SqliteDdl()
                .spell(
                        List.of(new Operation.AddCheck(
                                TableName.of("tags"), CheckConstraint.of(Name.derived("ck_tags_name"), "name > ''"))),
                        inspect()));

        assertThat(rows("select rowid, name from tags")).containsExactly("10|a", "20|b");
    }

    @Test
    void keepsRowidsThatAColumnShowedUntilNow() throws SQLException {
        run("create table tags (id integer primary key, name text)", "insert into tags values (10, 'a'), (20, 'b')");
        Table tags = inspect().table(TableName.of("tags")).orElseThrow();
        Column id = tags.columns().get(0);

        apply(new SqliteDdl()
                .spell(
                        List.of(
                                new Operation.DropPrimaryKey(tags.name(), tags.primaryKey()),
                                new Operation.AlterColumn(tags.name(), id, id.withDefault(null), null, null)),
                        inspect()));

        assertThat(rows("select rowid, id, name from tags")).containsExactly("10|10|a", "20|20|b");
    }

    @Test
    void refusesATableOfAsManyColumnsAsThereCanBe() throws SQLException {
        String columns =
                IntStream.range(0, 2000).mapToObj(number -> "c" + number).collect(Collectors.joining(", "));
        run("create table wide (" + columns + ")");
        Operation change = new Operation.AddCheck(TableName.of("wide"), CheckConstraint.of(null, "c0 > 0"));

        assertThatThrownBy(() -> new SqliteDdl().spell(List.of(change), inspect()))
                .isInstanceOf(DdlRefusedException.class)
                .hasMessage("""
                        table wide cannot be rebuilt (table wide)
                          why:  SQLite reads at most 2000 columns at once, and with its rowid it has more
                          next: give it an integer primary key, or make this change by hand in a revision of your own""");
    }

    @Test
    void stopsWhereForeignKeysAreOn() throws SQLException {
        run("create table users (id integer primary key, name text)", "insert into users values (1, 'Ann')");
        run("create table posts (id integer primary key, author integer references users on delete cascade)");
        run("insert into posts values (1, 1)");
        DdlScript script = new SqliteDdl()
                .spell(
                        List.of(new Operation.AddCheck(
                                USERS, CheckConstraint.of(Name.derived("ck_users_name"), "name > ''"))),
                        inspect());
        run("pragma foreign_keys = on");

        assertThatThrownBy(() -> apply(script)).hasMessageContaining("turn foreign keys off first");
        assertThat(rows("select * from posts")).containsExactly("1|1");
    }

    @Test
    void refusesTextThatIsNoNumber() throws SQLException {
        run("create table users (id integer primary key, age text)", "insert into users values (1, '7'), (2, 'seven')");
        Column before = inspect().table(USERS).orElseThrow().column("age").orElseThrow();
        DdlScript script = new SqliteDdl()
                .spell(
                        List.of(new Operation.AlterColumn(
                                USERS, before, before.withType(new SqlType.Int(8)), null, null)),
                        inspect());

        assertThatThrownBy(() -> apply(script)).hasMessageContaining("users.age holds values that are no numbers");
    }

    /** The text of a UUID would be stored as it is, and read as no UUID. */
    @Test
    void refusesTextWhereBytesAreAskedForUnlessItIsSaidHow() throws SQLException {
        run("create table users (id integer primary key, token varchar(36))");
        run("insert into users values (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'), (2, null)");

        assertThatThrownBy(() -> apply(tokenBecomes(new SqlType.Blob(null), null)))
                .hasMessageContaining("users.token holds values that are no bytes: --fill says what they become");
        run("drop table _orm_new_users");
        assertThat(rows("select token from users")).containsExactly("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "null");

        apply(tokenBecomes(new SqlType.Blob(null), new Fill.Expression("unhex(replace(token, '-', ''))")));
        assertThat(rows("select typeof(token), hex(token) from users"))
                .containsExactly("blob|A0EEBC999C0B4EF8BB6D6BB9BD380A11", "null|");

        assertThatThrownBy(() -> apply(tokenBecomes(new SqlType.Varchar(36), null)))
                .hasMessageContaining("users.token holds bytes, which are no text");
        run("drop table _orm_new_users");
        apply(tokenBecomes(new SqlType.Varchar(36), new Fill.Expression("lower(hex(token))")));
        assertThat(rows("select token from users where id = 1")).containsExactly("a0eebc999c0b4ef8bb6d6bb9bd380a11");
    }

    private DdlScript tokenBecomes(SqlType type, @Nullable Fill fill) throws SQLException {
        Column before = inspect().table(USERS).orElseThrow().column("token").orElseThrow();
        Operation change = new Operation.AlterColumn(USERS, before, before.withType(type), fill, null);
        return new SqliteDdl().spell(List.of(change), inspect());
    }

    @Test
    void refusesRowsForWhichNothingFits() throws SQLException {
        run("create table users (id integer primary key)", "insert into users values (1)");
        DdlScript script = new SqliteDdl()
                .spell(
                        List.of(new Operation.AddColumn(
                                USERS, Column.of("email", new SqlType.Text(), false), new Fill.RefuseRows())),
                        inspect());

        assertThatThrownBy(() -> apply(script))
                .hasMessageContaining("users holds rows, and nothing fits into its column email");
    }

    @Test
    void altersInPlaceWhatCanBe() throws SQLException {
        run("create table users (id integer primary key, old text)");
        Column old = inspect().table(USERS).orElseThrow().column("old").orElseThrow();

        DdlScript script = new SqliteDdl()
                .spell(
                        List.of(
                                new Operation.RenameColumn(USERS, "old", "older"),
                                new Operation.AddColumn(USERS, Column.of("nick", new SqlType.Text(), true), null),
                                new Operation.DropColumn(USERS, old.withName("older"), null)),
                        inspect());

        assertThat(script.rebuilt()).isEmpty();
        assertThat(text(script)).isEqualTo("""
                alter table users rename column old to older;
                alter table users add column nick text;
                -- orm:destructive drop-column users.older
                alter table users drop column older;
                """);
        apply(script);
        assertThat(inspect().table(USERS).orElseThrow().columnNames()).containsExactly("id", "nick");
    }

    @Test
    void refusesTableThatIsNotUnderstood() throws SQLException {
        run("create table users (id integer primary key)");
        Schema schema = inspect()
                .change(
                        USERS,
                        table ->
                                table.toBuilder().opaque(List.of("using magic")).build());

        assertThatThrownBy(() -> new SqliteDdl()
                        .spell(List.of(new Operation.AddCheck(USERS, CheckConstraint.of(null, "id > 0"))), schema))
                .isInstanceOf(DdlRefusedException.class)
                .hasMessageContaining("using magic");
    }

    /** A rebuilt table comes last, and the database does not know which names a rule derived. */
    private static String comparable(Schema schema) {
        return schema.withTables(schema.tables().stream()
                        .sorted(Comparator.comparing(Table::name))
                        .toList())
                .withTriggers(schema.triggers().stream()
                        .sorted(Comparator.comparing(Trigger::name))
                        .toList())
                .toString();
    }

    private Schema inspect() throws SQLException {
        return new SqliteInspector().inspect(connection);
    }

    private void apply(DdlScript script) throws SQLException {
        for (DdlStatement statement : script.statements()) {
            run(statement.sql());
        }
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    private static String text(DdlScript script) {
        return script.statements().stream()
                .map(statement -> statement.remarks().stream()
                                .map(remark -> "-- " + remark + "\n")
                                .collect(Collectors.joining())
                        + statement.sql() + ";\n")
                .collect(Collectors.joining());
    }
}
