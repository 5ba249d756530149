package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.operation.Inverses;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nobody should use, and that people use. */
@Tag("postgresql")
class PostgresqlNamesTest {
    @AutoClose
    private final LiveSchema live = new LiveSchema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two words",
                "it's",
                "say \"hi\"",
                "select",
                "Ünïcode",
                "dots.in.it",
                "semi;colon",
                "$dollar",
                "1st",
                "back\\slash",
                "percent%s",
                "comma,here",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void everyKindOfThingMayBeCalled(String name) throws SQLException {
        TableName table = TableName.of(name);
        TableName type = TableName.of(name.length() > 60 ? name.substring(3) + "_t" : name + " t");
        List<Operation> operations = new ArrayList<>();
        operations.add(new ObjectOperation.CreateType(new NamedType(type, List.of(name, "b"))));
        operations.add(new ObjectOperation.CreateSequence(
                Sequence.of(TableName.of(name.length() > 60 ? "s" + name.substring(2) : name + " s"), 1, 50)));
        operations.add(new Operation.CreateTable(table(table, type, name)));

        live.change(operations);
        Schema found = live.normal();
        Schema wanted = live.dialect().normalizer().normalize(Schema.of(List.of(table(table, type, name))));
        assertThat(found.tables()).containsExactlyElementsOf(wanted.tables());
        assertThat(live.dialect().selfCheck().misread(live.connection(), live.read(), Set.of(table)))
                .isEmpty();

        Column before = live.read(name).column(name).orElseThrow();
        List<Operation> grown =
                List.of(new Operation.AlterColumn(table, before, before.withType(new SqlType.Varchar(80)), null, null));
        live.execute("create view v as select * from " + PostgresqlSyntax.SYNTAX.name(name));
        Schema withView = live.read();
        live.change(grown);
        live.change(Inverses.of(grown).operations());
        assertThat(live.read()).isEqualTo(withView);
        live.execute("drop view v");
        live.change(Inverses.of(operations).operations());
        assertThat(live.read()).isEqualTo(Schema.empty());
    }

    private static Table table(TableName table, TableName type, String name) {
        SqlType mood = new SqlType.Enumeration(type, List.of(name, "b"), null);
        return Table.of(
                        table,
                        List.of(
                                Column.of("id", new SqlType.Int(4), false)
                                        .withDefault(DefaultValue.Identity.byDefault()),
                                Column.of(name, new SqlType.Varchar(40), true)
                                        .withDefault(DefaultValue.Literal.string(name))
                                        .withComment(name),
                                Column.of("mood", mood, true).withDefault(DefaultValue.Literal.string(name)),
                                Column.of("boss", new SqlType.Int(4), true)))
                .toBuilder()
                .primaryKey(PrimaryKey.of(Name.given("pk"), List.of("id")))
                .add(CheckConstraint.of(Name.given(name), PostgresqlSyntax.SYNTAX.name(name) + " <> 'x'"))
                .add(ForeignKey.of(Name.given("fk"), List.of("boss"), table, List.of("id")))
                .add(new Index(
                        Name.given("ix"),
                        false,
                        List.of(
                                IndexPart.column(name),
                                IndexPart.expression("lower(" + PostgresqlSyntax.SYNTAX.name(name) + ")")),
                        PostgresqlSyntax.SYNTAX.name(name) + " is not null",
                        Options.none()))
                .comment(name)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "Odd Schema", "it's \"one\""})
    void anySchemaMayBeTheCurrentOne(String schema) throws SQLException {
        live.execute(
                "create schema " + PostgresqlSyntax.SYNTAX.name(schema),
                "set search_path = " + PostgresqlSyntax.SYNTAX.name(schema));
        live.execute(
                "create type mood as enum ('a', 'b')",
                "create sequence s",
                "create table t (id serial primary key, m mood default 'a', n int default nextval('s'), ms mood[] default array['a'::mood])",
                "create view v as select id from t where m = 'a'",
                "create function f(int) returns int immutable language sql as 'select 1'",
                "alter table t add constraint ck check (f(n) > 0)");

        Schema read = live.read();
        assertThat(read.tables().get(0).name()).isEqualTo(TableName.of("t"));
        assertThat(read.tables().get(0).columns().get(2).defaultValue())
                .isEqualTo(new DefaultValue.Expression("nextval('s'::regclass)"));
        assertThat(read.tables().get(0).columns().get(3).defaultValue())
                .isEqualTo(new DefaultValue.Expression("ARRAY['a'::mood]"));
        assertThat(read.tables().get(0).checks().get(0).expression()).isEqualTo("f(n) > 0");
        assertThat(read.views().get(0).definition()).isEqualTo("""
                create view v as
                SELECT id
                   FROM t
                  WHERE (m = 'a'::mood)""");
        assertThat(read.tables().get(0).columns().get(0).options().get("serial"))
                .contains("t_id_seq");
    }

    @Test
    void plainNamesFoldAndLongOnesAreCut() {
        Schema lowered = live.dialect()
                .lower()
                .lower(Schema.of(List.of(Table.of(
                        TableName.of("OrderItem"),
                        List.of(
                                Column.of("Id", new SqlType.Int(4), false),
                                Column.of("Two Words", new SqlType.Int(4), false),
                                Column.of("x".repeat(70), new SqlType.Int(4), false))))));

        assertThat(lowered.tables().get(0).name()).isEqualTo(TableName.of("orderitem"));
        assertThat(lowered.tables().get(0).columnNames()).containsExactly("id", "Two Words", "x".repeat(63));
    }
}
