package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns change with their rows, or nothing does. */
public abstract class ColumnChangesContract extends ServerContract {
    @Test
    void enumValuesComeInPlaceAndGo() throws SQLException {
        SqlType two = new SqlType.Enumeration(null, List.of("a", "b"), null);
        SqlType three = new SqlType.Enumeration(null, List.of("a", "b", "c"), null);
        SqlType turned = new SqlType.Enumeration(null, List.of("b", "a"), null);
        server.create(
                Schema.of(List.of(table(column("e", two).withComment("kind")).build())));
        server.run("insert into t values ('a'), ('b')");
        Column before = column("e", two).withComment("kind");

        List<String> script =
                server.thereAndBack(List.of(new Operation.AlterColumn(T, before, before.withType(three), null, null)));
        server.thereAndBack(List.of(new Operation.AlterColumn(T, before, before.withType(turned), null, null)));

        assertThat(script).containsExactly("alter table t modify column e enum('a', 'b', 'c') comment 'kind'");
        assertThat(server.ask("select group_concat(e order by e + 0) from t")).isEqualTo("a,b");
    }

    @Test
    void fillsRowsBeforeAColumnIsNotNull() throws SQLException {
        server.create(
                Schema.of(List.of(table(integer("id"), varchar("name", 20)).build())));
        server.run("insert into t values (1, null), (2, 'two')");
        Column name = varchar("name", 20);

        List<String> script = server.change(List.of(
                new Operation.AddColumn(T, Column.of("kind", INTEGER, false), new Fill.Expression("id * 2")),
                new Operation.AlterColumn(T, name, name.withNullable(false), new Fill.Expression("'none'"), null)));

        assertThat(script)
                .containsExactly(
                        "alter table t add column kind integer",
                        "update t set kind = (id * 2)",
                        "update t set name = ('none') where name is null",
                        """
                        alter table t
                            modify column kind integer not null,
                            modify column name varchar(20) not null""");
        assertThat(server.ask("select group_concat(id, name, kind order by id) from t"))
                .isEqualTo("1none2,2two4");
    }

    @Test
    void renamesAColumnThatExpressionsName() throws SQLException {
        Table table = table(integer("a"), integer("g").withGenerated(new GeneratedColumn("a + 1", false)))
                .add(CheckConstraint.of(Name.given("ck"), "a > 0"))
                .add(Index.of(Name.given("ix"), List.of("a")))
                .build();
        server.create(Schema.of(List.of(table)));
        server.run("insert into t (a) values (5)");

        server.thereAndBack(List.of(new Operation.RenameColumn(T, "a", "b")));
        server.thereAndBack(List.of(new Operation.RenameTable(T, TableName.of("u"))));

        assertThat(server.ask("select g from t")).isEqualTo("6");
    }

    @Test
    void changesHowAColumnIsGenerated() throws SQLException {
        Column virtual = integer("g").withGenerated(new GeneratedColumn("a + 1", false));
        Column stored = integer("g").withGenerated(new GeneratedColumn("a + 1", true));
        Column other = integer("g").withGenerated(new GeneratedColumn("a + 2", false));
        server.create(
                Schema.of(List.of(table(integer("a"), virtual, integer("z")).build())));
        server.run("insert into t (a) values (5)");

        server.thereAndBack(List.of(new Operation.AlterColumn(T, virtual, stored, null, null)));
        server.thereAndBack(List.of(new Operation.AlterColumn(T, virtual, other, null, null)));
        assertThat(server.ask("select g from t")).isEqualTo("6");
    }

    @Test
    void changesTheCollationOfATable() throws SQLException {
        Table table = table(varchar("a", 20), varchar("b", 20).withCollation("latin1_bin"))
                .build();
        server.create(Schema.of(List.of(table)));
        server.run("insert into t values ('x', 'y')");

        server.thereAndBack(List.of(
                new Operation.SetTableOptions(T, Options.none(), Options.none().with("collation", "utf8mb4_bin"))));
    }

    @Test
    void changesTheTypeOfAColumnThatBecomesNotNull() throws SQLException {
        Column before = varchar("name", 20);
        Column after = varchar("name", 5).withNullable(false);
        server.create(Schema.of(List.of(table(integer("id"), before).build())));
        server.run("insert into t values (1, null), (2, 'two')");

        List<String> script = server.change(
                List.of(new Operation.AlterColumn(T, before, after, new Fill.Expression("'none'"), null)));

        assertThat(script)
                .containsExactly(
                        "alter table t modify column name varchar(5)",
                        "update t set name = ('none') where name is null",
                        "alter table t modify column name varchar(5) not null");
    }

    @Test
    void stopsBeforeTheFirstChangeWhereNoValueFits() throws SQLException {
        server.create(Schema.of(List.of(table(integer("id")).build())));
        Column unique = Column.of("code", INTEGER, false);
        List<Operation> operations = List.of(
                new Operation.DropColumn(T, integer("id"), null),
                new Operation.AddColumn(T, unique, new Fill.RefuseRows()));
        server.run("insert into t values (1)");

        assertThatThrownBy(() -> server.change(operations)).hasMessageContaining("nothing fits into its column code");
        assertThat(server.read("t").columnNames()).containsExactly("id");

        server.run("delete from t");
        List<String> script = server.change(operations);
        assertThat(script)
                .containsExactly(
                        "select 't holds rows, and nothing fits into its column code', (select 1 union all (select 1 from t limit 1))",
                        """
                        alter table t
                            add column code integer not null,
                            drop column id""");
    }

    @Test
    void stopsBeforeTheFirstChangeWhereRowsWouldReferToATableThatComesBackEmpty() throws SQLException {
        Table parent = new TableBuilder(TableName.of("p"))
                .columns(List.of(Column.of("id", INTEGER, false)))
                .primaryKey(PrimaryKey.of(null, List.of("id")))
                .build();
        ForeignKey key = ForeignKey.of(Name.given("fk"), List.of("p_id"), parent.name(), List.of("id"));
        server.create(Schema.of(List.of(table(integer("p_id")).build())));
        server.run("insert into t values (1)");

        assertThatThrownBy(() ->
                        server.change(List.of(new Operation.CreateTable(parent), new Operation.AddForeignKey(T, key))))
                .hasMessageContaining("rows of t still refer to p, which comes back empty");
        assertThat(server.read().tables()).hasSize(1);
    }

    @Test
    void dropsAGeneratedColumnWithTheColumnItIsMadeOf() throws SQLException {
        Column generated = integer("g").withGenerated(new GeneratedColumn("a + 1", true));
        server.create(Schema.of(List.of(table(integer("id"), integer("a"), generated)
                .add(Index.of(Name.given("ix"), List.of("g")))
                .build())));

        server.thereAndBack(List.of(
                new Operation.DropIndex(T, Index.of(Name.given("ix"), List.of("g"))),
                new Operation.DropColumn(T, generated, null),
                new Operation.DropColumn(T, integer("a"), null)));
    }
}
