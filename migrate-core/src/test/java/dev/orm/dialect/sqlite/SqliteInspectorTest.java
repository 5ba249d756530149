package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.InspectionScope;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.View;
import dev.orm.schema.VirtualTable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SqliteInspectorTest {
    private static final String[] SHOP = {
        "create table Parent (id integer primary key, code text)",
        "create table child (id integer primary key autoincrement, parent_id int references PARENT)",
        "create table other (a int)",
        "create view children as select c.id, p.code from child c join \"parent\" p on p.id = c.parent_id",
        "create view others as select * from other",
        "create trigger child_added after insert on child begin insert into other values (new.id); end",
        "create trigger codes instead of update of code on children begin update parent set code = new.code; end",
        "insert into parent values (1, 'x')",
        "insert into child values (1, 1)",
        "analyze"
    };

    @Test
    void tablesViewsAndTriggersWithTheirTexts() throws SQLException {
        Schema schema = Database.read(SHOP);

        assertThat(schema.tables())
                .extracting(table -> table.name().toString())
                .containsExactly("Parent", "child", "other");
        assertThat(schema.views())
                .containsExactly(
                        new View(
                                TableName.of("children"),
                                "CREATE VIEW children as select c.id, p.code from child c"
                                        + " join \"parent\" p on p.id = c.parent_id"),
                        new View(TableName.of("others"), "CREATE VIEW others as select * from other"));
        assertThat(schema.triggers())
                .containsExactly(
                        new Trigger(
                                "child_added",
                                TableName.of("child"),
                                "CREATE TRIGGER child_added after insert on child"
                                        + " begin insert into other values (new.id); end"),
                        new Trigger(
                                "codes",
                                TableName.of("children"),
                                "CREATE TRIGGER codes instead of update of code on children"
                                        + " begin update parent set code = new.code; end"));
        assertThat(schema.sequences()).isEmpty();
        assertThat(schema.types()).isEmpty();
    }

    @Test
    void someTablesWithWhatMentionsThem() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Database.run(connection, SHOP);
            Schema whole = Database.INSPECTOR.inspect(connection);
            Schema some = Database.INSPECTOR.inspect(connection, InspectionScope.only(Set.of(TableName.of("CHILD"))));

            assertThat(some.tables()).containsExactly(whole.tables().get(1));
            assertThat(some.views()).containsExactly(whole.views().get(0));
            assertThat(some.triggers()).containsExactly(whole.triggers().get(0));
            assertThat(some.tables().get(0).foreignKeys())
                    .containsExactly(ForeignKey.of(null, List.of("parent_id"), TableName.of("Parent"), List.of("id")));
            assertThat(Database.INSPECTOR.inspect(connection, InspectionScope.only(Set.of())))
                    .isEqualTo(Schema.empty());
            assertThat(Database.INSPECTOR.inspect(connection, InspectionScope.only(Set.of(TableName.of("nowhere")))))
                    .isEqualTo(Schema.empty());
        }
    }

    @Test
    void temporaryTablesAreNotThere() throws SQLException {
        assertThat(Database.read(
                        "create table t (a int)",
                        "create temp table t (b int, c int)",
                        "create temp table u (a int)",
                        "create temp view v as select 1"))
                .isEqualTo(Schema.of(
                        List.of(Table.of(TableName.of("t"), List.of(Column.of("a", new SqlType.Raw("int"), true))))));
    }

    @Test
    void virtualTablesAndTheirShadowsAreLeftAlone() throws SQLException {
        Schema schema = Database.read(
                "create virtual table pages using fts5(title, body, tokenize = 'porter ascii')",
                "create virtual table if not exists \"old pages\" using FTS4(title)",
                "create virtual table boxes using rtree(id, left, right)",
                "create table pages_read (id integer primary key)",
                "create trigger reads after insert on pages_read begin insert into pages values ('a', 'b'); end");

        assertThat(schema.tables()).extracting(table -> table.name().name()).containsExactly("pages_read");
        assertThat(schema.triggers()).extracting(Trigger::name).containsExactly("reads");
        assertThat(schema.virtualTables())
                .extracting(SqliteInspectorTest::text)
                .containsExactly(
                        "pages fts5: pages_data pages_idx pages_content pages_docsize pages_config",
                        "old pages fts4: old pages_content old pages_segments old pages_segdir old pages_docsize old pages_stat",
                        "boxes rtree: boxes_node boxes_rowid boxes_parent");
    }

    @Test
    void aTableThatHoldsTheContentOfAVirtualOneIsNoShadow() throws SQLException {
        Schema schema = Database.read(
                "create table pages_content (id integer primary key, body text)",
                "create virtual table pages using fts5(body, content='pages_content')",
                "create virtual table bare using fts5(body, content = '')",
                "create table bare_content (mine text)");

        assertThat(schema.tables())
                .extracting(table -> table.name().name())
                .containsExactly("pages_content", "bare_content");
    }

    @Test
    void aTriggerIsOnItsTableInWhateverCaseItSaysSo() throws SQLException {
        Schema schema = Database.read(
                "create table Users (id integer primary key)",
                "create view People as select * from users",
                "create trigger one after insert on USERS begin select 1; end",
                "create trigger two instead of insert on people begin select 1; end");

        assertThat(schema.triggers())
                .extracting(Trigger::table)
                .containsExactly(TableName.of("Users"), TableName.of("People"));
    }

    @Test
    void anEmptyDatabaseIsAnEmptySchema() throws SQLException {
        assertThat(Database.read()).isEqualTo(Schema.empty());
    }

    @Test
    void aTextThatNobodyCanReadIsKept() throws SQLException {
        Schema schema = Database.read(
                "create table t (a int, b text, primary key (b, a))",
                "pragma writable_schema = on",
                "update sqlite_schema set sql = 'CREATE TABLE t(a int, b text on conflict wait, primary key (b, a))' where type = 'table'",
                "pragma writable_schema = off");

        Table table = schema.table(TableName.of("t")).orElseThrow();
        assertThat(table.columnNames()).containsExactly("a", "b");
        assertThat(table.primaryKeyColumns()).containsExactly("b", "a");
        assertThat(table.opaque()).containsExactly("b text on conflict wait");
    }

    @Test
    void namesThatDifferInLettersOutsideOfAsciiAreTwo() throws SQLException {
        assertThat(Database.readTable("create table t (\u00e9 int, \u00c9 int, unique (\u00c9))")
                        .uniques()
                        .get(0)
                        .columns())
                .containsExactly("\u00c9");
    }

    @Test
    @Timeout(20)
    void manyTablesAreReadInSeconds() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.setAutoCommit(false);
            for (int number = 0; number < 2_000; number++) {
                Database.run(
                        connection,
                        "create table t" + number
                                + " (id integer primary key, a varchar(20) not null default 'x', b int,"
                                + " c int, d int, e int, f int, g text check (g <> ''), h int references t" + number / 2
                                + ", i int unique)",
                        "create index ix" + number + " on t" + number + " (a, b)");
            }
            Schema schema = Database.INSPECTOR.inspect(connection);

            assertThat(schema.tables()).hasSize(2_000);
            assertThat(schema.tables()).allMatch(table -> table.opaque().isEmpty());
        }
    }

    private static String text(VirtualTable table) {
        String shadows = table.shadows().stream().map(TableName::name).collect(Collectors.joining(" "));
        return table.name() + " " + table.module() + ": " + shadows;
    }
}
