package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.operation.Inverses;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Enums that get other values, with rows in the tables. */
@Tag("postgresql")
class PostgresqlEnumChangeTest {
    private static final TableName T = TableName.of("t");

    @AutoClose
    private final LiveSchema live = new LiveSchema();

    @Test
    void valuesAreAddedInPlace() throws SQLException {
        live.execute("create type mood as enum ('b', 'd')", "create table t (m mood)", "insert into t values ('d')");

        List<Operation> operations = List.of(mood(List.of("b", "d"), List.of("a", "b", "c", "d", "e")));
        assertThat(live.change(operations)).isEqualTo("""
                alter type mood add value 'a' before 'b';
                alter type mood add value 'c' after 'b';
                alter type mood add value 'e'""");
        assertThat(live.read().types().get(0).values()).containsExactly("a", "b", "c", "d", "e");
        undo(operations);
        assertThat(live.read().types().get(0).values()).containsExactly("b", "d");
        assertThat(live.rows("select m from t")).containsExactly("d");
    }

    @Test
    void aValueThatOnlyReadsLikeSomethingElseIsAddedInPlace() throws SQLException {
        live.execute("create type mood as enum ('b')", "create table t (m mood)");
        List<Operation> operations = List.of(
                mood(List.of("b"), List.of("a", "b")),
                new Operation.AddColumn(T, Column.of("another", new SqlType.Text(), true), null));

        assertThat(live.change(operations)).isEqualTo("""
                alter type mood add value 'a' before 'b';
                alter table t add column another text""");
    }

    @Test
    void aTypeIsMadeAnewWhereValuesGo() throws SQLException {
        live.execute(
                "create type mood as enum ('a', 'b', 'c')",
                "create table t (id int, m mood default 'b' check (m <> 'a'), ms mood[] default '{b}')",
                "create index ix on t (m)",
                "create index part on t (id) where m = 'b'",
                "create view v as select m from t where m = 'b'",
                "insert into t values (1, 'b', '{b,c}')");
        Schema before = live.normal();

        List<Operation> operations = List.of(mood(List.of("a", "b", "c"), List.of("c", "b")));
        assertThatThrownBy(() -> live.change(operations))
                .hasStackTraceContaining("invalid input value for enum mood: \"a\"");
        live.execute("alter table t drop constraint t_m_check");
        Schema without = live.normal();
        assertThat(live.change(operations)).isEqualTo("""
                drop view v;
                alter type mood rename to _orm_old_mood;
                create type mood as enum ('c', 'b');
                alter table t alter column m drop default;
                alter table t alter column ms drop default;
                drop index part;
                alter table t alter column ms set data type mood[] using ms::text[]::mood[];
                alter table t alter column m set data type mood using m::text::mood;
                alter table t alter column m set default 'b';
                alter table t alter column ms set default '{b}';
                create index part on t (id) where m = 'b'::mood;
                drop type _orm_old_mood;
                create view v as
                SELECT m
                   FROM t
                  WHERE (m = 'b'::mood)""");
        assertThat(live.rows("select * from t")).containsExactly("1|b|{b,c}");
        undo(operations);
        assertThat(live.normal()).isEqualTo(without);
        assertThat(before.types()).isEqualTo(without.types());
    }

    @Test
    void aTypeIsMadeAnewWhereTheRevisionUsesTheNewValue() throws SQLException {
        live.execute(
                "create type mood as enum ('a')", "create table t (m mood default 'a')", "insert into t values ('a')");
        Column before = live.read("t").columns().get(0);

        live.change(List.of(
                mood(List.of("a"), List.of("a", "b")),
                new Operation.AlterColumn(
                        T, before, before.withDefault(DefaultValue.Literal.string("b")), null, null)));

        live.execute("insert into t default values");
        assertThat(live.rows("select m from t")).containsExactly("a", "b");
    }

    private void undo(List<Operation> operations) throws SQLException {
        live.change(Inverses.of(operations).operations());
    }

    private static Operation mood(List<String> before, List<String> after) {
        TableName mood = TableName.of("mood");
        return new ObjectOperation.AlterType(new NamedType(mood, before), new NamedType(mood, after));
    }
}
