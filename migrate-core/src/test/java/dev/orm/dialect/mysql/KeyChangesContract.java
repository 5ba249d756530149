package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys, foreign keys and indexes change, and the server loses none that it needs. */
public abstract class KeyChangesContract extends ServerContract {
    @Test
    void addsColumnsKeysAndIndexesInOneStatementAndTakesThemBack() throws SQLException {
        server.create(
                Schema.of(List.of(table(integer("id"), varchar("name", 20)).build())));
        server.run("insert into t values (1, 'one'), (2, 'two')");

        List<String> script = server.thereAndBack(List.of(
                new Operation.AddColumn(T, varchar("nick", 10).withComment("short"), null),
                new Operation.AlterColumn(
                        T, varchar("name", 20), varchar("name", 40).withDefault(Literal.string("x")), null, null),
                new Operation.AddUnique(T, UniqueConstraint.of(Name.given("uq"), List.of("name"))),
                new Operation.CreateIndex(T, Index.of(Name.given("ix"), List.of("nick", "id"))),
                new Operation.SetTableComment(T, null, "what's this")));

        assertThat(script).containsExactly("""
                        alter table t
                            add column nick varchar(10) comment 'short',
                            modify column name varchar(40) default 'x',
                            comment = 'what''s this',
                            add constraint uq unique (name),
                            add index ix (nick, id)""");
        assertThat(server.ask("select group_concat(id, name order by id) from t"))
                .isEqualTo("1one,2two");
    }

    @Test
    void growsBothSidesOfAForeignKey() throws SQLException {
        Table parent = new TableBuilder(TableName.of("p"))
                .columns(List.of(Column.of("id", INTEGER, false)))
                .primaryKey(PrimaryKey.of(null, List.of("id")))
                .build();
        Table child = table(integer("p_id"))
                .add(ForeignKey.of(Name.given("fk"), List.of("p_id"), parent.name(), List.of("id")))
                .build();
        server.create(Schema.of(List.of(parent, child)));
        server.run("insert into p values (1)", "insert into t values (1)");
        Column big = Column.of("id", new SqlType.Int(8), false);

        List<String> script = server.thereAndBack(List.of(
                new Operation.AlterColumn(parent.name(), Column.of("id", INTEGER, false), big, null, null),
                new Operation.AlterColumn(T, integer("p_id"), column("p_id", new SqlType.Int(8)), null, null)));

        assertThat(script)
                .containsExactly(
                        "alter table t drop foreign key fk", "alter table p modify column id bigint not null", """
                        alter table t
                            modify column p_id bigint,
                            add constraint fk foreign key (p_id) references p (id)""");
    }

    @Test
    void changesAPrimaryKeyThatNumbersItsRows() throws SQLException {
        Column id = Column.of("id", INTEGER, false).withDefault(DefaultValue.Identity.byDefault());
        Column plain = id.withDefault(null);
        server.create(Schema.of(List.of(table(id, Column.of("other", INTEGER, false))
                .primaryKey(PrimaryKey.of(null, List.of("id")))
                .build())));
        server.run("insert into t (other) values (7), (8)");
        Name primary = Name.given("PRIMARY");

        server.thereAndBack(List.of(
                new Operation.DropPrimaryKey(T, PrimaryKey.of(primary, List.of("id"))),
                new Operation.AlterColumn(T, id, plain, null, null),
                new Operation.AddPrimaryKey(T, PrimaryKey.of(primary, List.of("other")))));
        List<String> script = server.thereAndBack(List.of(
                new Operation.DropPrimaryKey(T, PrimaryKey.of(primary, List.of("id"))),
                new Operation.AddPrimaryKey(T, PrimaryKey.of(primary, List.of("id", "other")))));

        assertThat(script).containsExactly("""
                        alter table t
                            drop primary key,
                            add primary key (id, other)""");
        assertThat(server.ask("select group_concat(id, other order by id) from t"))
                .isEqualTo("17,28");
    }

    @Test
    void keepsAnIndexForAForeignKeyThatLosesItsOwn() throws SQLException {
        Table parent = new TableBuilder(TableName.of("p"))
                .columns(List.of(Column.of("id", INTEGER, false)))
                .primaryKey(PrimaryKey.of(null, List.of("id")))
                .build();
        Index index = Index.of(Name.given("ix"), List.of("p_id", "b"));
        Table child = table(integer("p_id"), integer("b"))
                .add(ForeignKey.of(Name.given("fk"), List.of("p_id"), parent.name(), List.of("id")))
                .add(index)
                .build();
        server.create(Schema.of(List.of(parent, child)));

        List<String> script = server.thereAndBack(List.of(new Operation.DropIndex(T, index)));

        assertThat(script).containsExactly("""
                        alter table t
                            drop index ix,
                            add index fk (p_id)""");
    }

    @Test
    void dropsAForeignKeyWithTheIndexThatCameWithIt() throws SQLException {
        Table parent = new TableBuilder(TableName.of("p"))
                .columns(List.of(Column.of("id", INTEGER, false)))
                .primaryKey(PrimaryKey.of(null, List.of("id")))
                .build();
        ForeignKey key = ForeignKey.of(Name.given("fk"), List.of("p_id"), parent.name(), List.of("id"));
        server.create(Schema.of(List.of(parent, table(integer("p_id")).add(key).build())));

        List<String> script = server.thereAndBack(List.of(new Operation.DropForeignKey(T, key)));

        assertThat(script).containsExactly("""
                        alter table t
                            drop foreign key fk,
                            drop index fk""");
    }

    @Test
    void anIndexNeedsNoLengthWhereItsColumnGotShort() throws SQLException {
        IndexPart part =
                new IndexPart("a", null, true, null, null, Options.none().with("prefix", "255"));
        Index index = new Index(Name.given("ix"), false, List.of(part), null, Options.none());
        Column before = column("a", new SqlType.Clob(null));
        server.create(Schema.of(List.of(table(before).add(index).build())));

        List<String> script = server.thereAndBack(List.of(
                new Operation.DropIndex(T, index),
                new Operation.AlterColumn(T, before, column("a", new SqlType.Char(9)), null, null),
                new Operation.CreateIndex(T, index)));

        assertThat(script).containsExactly("""
                        alter table t
                            drop index ix,
                            modify column a char(9),
                            add index ix (a desc)""");
    }
}
