package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.Inspector;
import dev.orm.operation.Operation;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.View;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What others made is read, understood or left alone, in a fixed number of questions. */
public abstract class CatalogueContract extends ServerContract {
    /** Statements that each make a table {@code t} with something that we do not read. */
    protected abstract List<String> strangeTables();

    @Test
    void readsPartitionedTablesAndLeavesThemAlone() throws SQLException {
        server.run("create table t (a int) partition by hash (a) partitions 2");

        assertThat(server.read("t").opaque()).containsExactly("partitions");
    }

    @Test
    void readsViewsAndTriggers() throws SQLException {
        server.run(
                "create table t (a int)",
                "create view v as select a, a + 1 as b from t",
                "create trigger tr before insert on t for each row set new.a = 5");
        Schema read = server.read();
        server.run("drop view v", "drop trigger tr");
        server.run(read.views().get(0).definition(), read.triggers().get(0).definition());

        assertThat(server.read()).isEqualTo(read);
        assertThat(read.triggers().get(0).table()).isEqualTo(T);
    }

    /** The texts of {@code information_schema} leave out the columns' own names on MySQL, and the definer. */
    @Test
    void readsWhatAViewIsBesideItsQuery() throws SQLException {
        String database = String.valueOf(server.ask("select database()"));
        server.run(
                "create table t (a int, b varchar(9))",
                "create view listed (x, `y``z`) as select a, b from t",
                "create definer = 'some one'@'%' view defined as select a from t",
                "create definer = 'some one'@'%' sql security invoker view invoked as select a from t",
                "create view v as select " + database + ".a from t as " + database + " where b = '`" + database
                        + "`.t' with local check option",
                "create definer = 'some one'@'%' trigger tr before insert on t for each row set new.a = (select 1 from "
                        + database + ".t)");
        Schema read = server.read();
        server.run("drop view listed, defined, invoked, v", "drop trigger tr");
        for (View view : read.views()) {
            server.run(view.definition());
        }
        server.run(read.triggers().get(0).definition());

        assertThat(server.read()).isEqualTo(read);
        assertThat(read.views().stream().map(View::definition))
                .anyMatch(text -> text.startsWith("create definer = 'some one'@'%' view defined as "))
                .anyMatch(text -> text.startsWith("create sql security invoker view invoked as "))
                .anyMatch(text -> text.endsWith(" with local check option"));
        assertThat(server.ask("select group_concat(column_name order by ordinal_position) from"
                        + " information_schema.columns where table_schema = database() and table_name = 'listed'"))
                .isEqualTo("x,y`z");
        assertThat(read.triggers().get(0).definition())
                .isEqualTo("create definer = 'some one'@'%' trigger tr before insert on t for each row set new.a ="
                        + " (select 1 from t)");
    }

    @Test
    void refusesATableThatHoldsWhatItDoesNotUnderstand() throws SQLException {
        for (String strange : strangeTables()) {
            server.run(strange);
            Schema read = server.read();

            assertThat(server.dialect().selfCheck().misread(server.connection(), read, Set.of(T)))
                    .as(strange)
                    .containsOnlyKeys(T);
            server.run("drop table t");
        }
    }

    /** They are none of the model's, and an ALTER leaves them as they are: numbers already given, statistics, sizes. */
    @Test
    void optionsThatSayNothingOfTheColumnsStay() throws SQLException {
        server.run("create table t (id integer not null auto_increment primary key, a integer) auto_increment = 1000"
                + " stats_persistent = 0 stats_auto_recalc = 1 stats_sample_pages = 25 avg_row_length = 50"
                + " min_rows = 10 max_rows = 1000 checksum = 1 delay_key_write = 1 pack_keys = 1");
        String options = options();
        Schema read = server.read();

        assertThat(server.dialect().selfCheck().misread(server.connection(), read, Set.of(T)))
                .isEmpty();
        server.thereAndBack(List.of(
                new Operation.AddColumn(T, varchar("b", 20), null),
                new Operation.AlterColumn(T, integer("a"), integer("a").withComment("x"), null, null)));
        assertThat(options())
                .isEqualTo(options)
                .contains("STATS_PERSISTENT=0", "STATS_AUTO_RECALC=1", "STATS_SAMPLE_PAGES=25", "AUTO_INCREMENT=1000");
        server.run("insert into t (a) values (1)");
        assertThat(server.ask("select id from t")).isEqualTo("1000");
    }

    /** What SHOW CREATE TABLE prints behind the columns. */
    private String options() throws SQLException {
        String text = server.text("show create table t");
        return text.substring(text.lastIndexOf(')'));
    }

    /** MySQL tells the referenced column in small letters. */
    @Test
    void referencedColumnsAreCalledAsTheirTableCallsThem() throws SQLException {
        server.run(
                "create table parents (Id integer not null primary key)",
                "create table t (parentId integer, foreign key fk (PARENTID) references parents (iD))");

        ForeignKey key = server.read("t").foreignKeys().get(0);
        assertThat(key.columns()).containsExactly("parentId");
        assertThat(key.referencedColumns()).containsExactly("Id");
    }

    /** Only SHOW CREATE TABLE tells the parser: one question for each such table that is asked about, none of the others. */
    @Test
    void readsTheParsersOfFullTextIndexesWhereTheyMatter() throws SQLException {
        server.run(
                "create table t (a text, fulltext key ix (a) comment 'x')",
                "create table u (a text)",
                "create table v (a text, fulltext key ix (a))");
        String questions = "show session status like 'Questions'";
        Inspector inspector = server.dialect().inspector();
        Schema read = inspector.inspect(server.connection());

        int before = server.number(questions);
        Schema detailed = inspector.detailed(server.connection(), read, Set.of(T, TableName.of("u")));
        int asked = server.number(questions) - before - 1;

        assertThat(asked).isEqualTo(1);
        assertThat(detailed).isEqualTo(read);
        assertThat(server.dialect().selfCheck().misread(server.connection(), read, Set.of(T)))
                .isEmpty();
    }

    @Test
    void understandsForeignKeysWhoseNamesHoldQuotes() throws SQLException {
        server.run("create table ```p` (```id` int, `é``` int, primary key (```id`, `é```))", """
                create table t (
                    ```x` int, `y"` int, a text, fulltext key `ix``` (a),
                    constraint `fk_``é` foreign key (```x`, `y"`) references ```p` (```id`, `é```) on delete cascade,
                    constraint fk_plain foreign key (`y"`) references t (```x`), unique key (```x`), key fk_plain (`y"`)
                )
                """);

        Schema read = server.read();

        Table table = read.table(T).orElseThrow();
        assertThat(table.foreignKeys())
                .containsExactlyInAnyOrder(
                        ForeignKey.of(
                                        Name.given("fk_`é"),
                                        List.of("`x", "y\""),
                                        TableName.of("`p"),
                                        List.of("`id", "é`"))
                                .withActions(Action.CASCADE, Action.NO_ACTION),
                        ForeignKey.of(Name.given("fk_plain"), List.of("y\""), T, List.of("`x")));
        assertThat(server.dialect().selfCheck().misread(server.connection(), read, Set.of(T)))
                .isEmpty();
    }

    @Test
    void readsWithAFixedNumberOfQuestions() throws SQLException {
        for (int index = 0; index < 20; index++) {
            server.run("create table t" + index + " (a int primary key, b int, key (b))");
        }
        String questions = "show session status like 'Questions'";

        int before = server.number(questions);
        server.read();
        int asked = server.number(questions) - before - 1;

        assertThat(asked).isLessThanOrEqualTo(12);
    }
}
