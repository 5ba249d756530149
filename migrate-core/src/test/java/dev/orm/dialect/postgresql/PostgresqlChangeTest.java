package dev.orm.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.operation.Fill;
import dev.orm.operation.Inverses;
import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Name;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes, forward and back, with rows in the tables. */
@Tag("postgresql")
class PostgresqlChangeTest {
    private static final TableName T = TableName.of("t");

    @AutoClose
    private final LiveSchema live = new LiveSchema();

    @Test
    void textsBecomeWhatTheySayAndBack() throws SQLException {
        live.execute(
                "create table t (a varchar(40) default '1', b varchar(40), c text, d varchar(40), e text, f varchar(9))",
                "insert into t values ('1', '2020-01-02', '{\"a\": 1}', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'abc', 'true')");

        assertThereAndBack(
                List.of(
                        type("a", new SqlType.Int(4)),
                        type("b", new SqlType.Date()),
                        type("c", new SqlType.Json()),
                        type("d", new SqlType.Uuid()),
                        type("e", new SqlType.Varbinary(null)),
                        type("f", new SqlType.Bool())),
                "select * from t",
                "1|2020-01-02|{\"a\": 1}|a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11|\\x616263|t");
    }

    @Test
    void numbersBecomeOthersAndBack() throws SQLException {
        live.execute(
                "create table t (a int default 1, b smallint, c boolean, d bigint, e int)",
                "insert into t values (1, 0, true, 5, 7)");

        assertThereAndBack(
                List.of(
                        type("a", new SqlType.Int(8)),
                        type("b", new SqlType.Bool()),
                        type("c", new SqlType.Int(2)),
                        type("d", new SqlType.Varchar(40)),
                        type("e", new SqlType.Array(new SqlType.Int(4)))),
                "select * from t",
                "1|f|1|5|{7}");
    }

    @Test
    void timesAndBytesBecomeOthersAndBack() throws SQLException {
        live.execute(
                "set timezone = 'America/New_York'",
                "create table t (a timestamp, b timestamp, c uuid, d text[], e oid, f oid)",
                "insert into t values ('2020-01-02 03:04:05', '2020-01-02', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',"
                        + " '{1,2}', lo_from_bytea(0, 'abc'), lo_from_bytea(0, 'x'))");

        assertThereAndBack(
                List.of(
                        type("a", new SqlType.Timestamp(6, true)),
                        type("b", new SqlType.Date()),
                        type("c", new SqlType.Varbinary(null)),
                        type("d", new SqlType.Array(new SqlType.Int(4))),
                        type("e", new SqlType.Text())),
                "select a at time zone 'UTC', b, c, d, e from t",
                "2020-01-02 03:04:05|2020-01-02|\\xa0eebc999c0b4ef8bb6d6bb9bd380a11|{1,2}|abc");
    }

    @Test
    void aTextThatDoesNotFitIsRefusedByTheServerAndNotCut() throws SQLException {
        live.execute("create table t (a varchar(40))", "insert into t values ('too long')");

        assertThatThrownBy(() -> live.change(List.of(type("a", new SqlType.Varchar(3)))))
                .hasStackTraceContaining("value too long for type character varying(3)");
    }

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

    @Test
    void identityComesAndGoes() throws SQLException {
        live.execute("create table t (id int primary key, s text)", "insert into t values (1, 'x'), (7, 'y')");
        Column plain = live.read("t").columns().get(0);
        List<Operation> operations = List.of(
                new Operation.AlterColumn(T, plain, plain.withDefault(DefaultValue.Identity.byDefault()), null, null));

        assertThat(live.change(operations)).isEqualTo("""
                alter table t alter column id add generated by default as identity;
                select setval(pg_get_serial_sequence('t', 'id'), coalesce(max(id) + 1, 1), false) from t""");
        live.execute("insert into t (s) values ('z')");
        assertThat(live.rows("select id from t where s = 'z'")).containsExactly("8");
        undo(operations);
        assertThat(live.read("t").columns().get(0)).isEqualTo(plain);
    }

    /** Ids that were given and whose rows are gone are not given again. */
    @Test
    void anIdentityGoesOnBehindASequenceAndASequenceBehindAnIdentity() throws SQLException {
        live.execute(
                "create sequence t_seq increment by 50",
                "select setval('t_seq', 501)",
                "create table t (id bigint primary key, a text)",
                "insert into t values (20, 'a')");
        Column plain = column("t", "id");
        List<Operation> operations = List.of(
                new Operation.AlterColumn(T, plain, plain.withDefault(DefaultValue.Identity.byDefault()), null, null),
                new ObjectOperation.DropSequence(Sequence.of(TableName.of("t_seq"), 1, 50)));

        live.change(operations);
        live.execute("insert into t (a) values ('b'), ('c')");
        assertThat(live.rows("select id from t order by id")).containsExactly("20", "551", "552");

        undo(operations);
        assertThat(live.rows("select nextval('t_seq')")).containsExactly("602");
    }

    @Test
    void aSerialLosesItsSequenceAndGrows() throws SQLException {
        live.execute("create table t (id serial primary key)", "insert into t default values");
        Column serial = live.read("t").columns().get(0);

        assertThat(live.change(
                        List.of(new Operation.AlterColumn(T, serial, serial.withType(new SqlType.Int(8)), null, null))))
                .isEqualTo("""
                        alter table t alter column id set data type bigint;
                        alter sequence t_id_seq as bigint""");
        Column grown = live.read("t").columns().get(0);
        List<Operation> operations = List.of(
                new Operation.AlterColumn(T, grown, grown.withDefault(null).withOptions(Options.none()), null, null));
        assertThat(live.change(operations)).isEqualTo("""
                alter table t alter column id drop default;
                drop sequence t_id_seq""");
        undo(operations);
        live.execute("insert into t default values");
        assertThat(live.rows("select id from t")).containsExactly("1", "2");
    }

    @Test
    void sequencesAreMadeChangedAndDropped() throws SQLException {
        Sequence before = Sequence.of(TableName.of("s"), 1, 50);
        Sequence after = new Sequence(TableName.of("s"), 1, 10, Options.none().with("cache", "5"));
        List<Operation> create = List.of(new ObjectOperation.CreateSequence(before));
        List<Operation> alter = List.of(new ObjectOperation.AlterSequence(before, after));

        assertThat(live.change(create)).isEqualTo("create sequence s start with 1 increment by 50");
        assertThat(live.change(alter)).isEqualTo("alter sequence s increment by 10 cache 5");
        assertThat(live.read().sequences()).containsExactly(after);
        undo(alter);
        undo(create);
        assertThat(live.read().sequences()).isEmpty();
    }

    @Test
    void aKeyChangesUnderItsForeignKeys() throws SQLException {
        live.execute(
                "create table t (id int, s varchar(9) not null, constraint pk_t primary key (id))",
                "create table c (t_id int constraint fk_c references t (id) on delete cascade)",
                "insert into t values (1, 'x')",
                "insert into c values (1)");
        Schema before = live.normal();
        PrimaryKey key = PrimaryKey.of(Name.given("pk_t"), List.of("id"));
        List<Operation> operations = List.of(
                new Operation.DropPrimaryKey(T, key),
                new Operation.AlterColumn(
                        TableName.of("c"),
                        column("c", "t_id"),
                        column("c", "t_id").withType(new SqlType.Varchar(20)),
                        null,
                        null),
                new Operation.AlterColumn(
                        T, column("t", "id"), column("t", "id").withType(new SqlType.Varchar(20)), null, null),
                new Operation.AddPrimaryKey(T, PrimaryKey.of(Name.given("pk_new"), List.of("id"))));

        assertThat(live.change(operations)).isEqualTo("""
                alter table c drop constraint fk_c;
                alter table t drop constraint pk_t;
                alter table c alter column t_id set data type varchar(20);
                alter table t alter column id set data type varchar(20);
                alter table t add constraint pk_new primary key (id);
                alter table c add constraint fk_c foreign key (t_id) references t (id) on delete cascade""");
        undo(operations);
        assertThat(live.normal()).isEqualTo(before);
        assertThat(live.rows("select t_id from c")).containsExactly("1");
    }

    @Test
    void whatUsesAColumnIsPutBackWithAllThatBelongsToIt() throws SQLException {
        live.execute(
                "create table t (id int, s varchar(9))",
                "insert into t values (1, 'x')",
                "create view v as select s, id from t",
                "comment on view v is 'it''s'",
                "grant select on v to public",
                "create materialized view m as select s from v",
                "create index m_s on m (s)",
                "create function f() returns trigger language plpgsql as 'begin return new; end'",
                "create trigger g before update of s on t for each row execute function f()",
                "create rule r as on update to t where new.s = 'never' do instead nothing",
                "alter table t enable row level security",
                "create policy p on t using (s <> 'y')",
                "create view other as select id from t");
        Schema before = live.read();
        List<Operation> operations = List.of(type("s", new SqlType.Varchar(20)));

        String sql = live.change(operations);
        assertThat(sql.lines().filter(line -> line.startsWith("drop ")))
                .containsExactly(
                        "drop trigger g on t;",
                        "drop policy p on t;",
                        "drop rule r on t;",
                        "drop materialized view m;",
                        "drop view v;");
        assertThat(live.read().views()).isEqualTo(before.views());
        assertThat(live.read().triggers()).isEqualTo(before.triggers());
        assertThat(live.rows("select * from m")).containsExactly("x");
        undo(operations);
        assertThat(live.read()).isEqualTo(before);
    }

    @Test
    void everyTypeHasAZero() throws SQLException {
        live.execute("create table t (id int)", "insert into t values (1)");
        for (String type : List.of(
                "boolean",
                "integer",
                "numeric",
                "varchar(9)",
                "bytea",
                "date",
                "time",
                "timestamp",
                "timestamptz",
                "uuid",
                "json",
                "jsonb",
                "inet",
                "text[]",
                "oid",
                "money",
                "interval",
                "bit",
                "bit(3)",
                "cidr",
                "macaddr",
                "point",
                "int4range",
                "tstzrange",
                "xml",
                "tsvector")) {
            Column column = Column.of("c", live.dialect().typeNames().read(type), false);
            live.change(List.of(new Operation.AddColumn(T, column, new Fill.Zero())));
            assertThat(live.rows("select c is null from t")).as(type).containsExactly("f");
            live.execute("alter table t drop column c");
        }
    }

    @Test
    void aComputedColumnComesBackWithItsIndex() throws SQLException {
        live.execute(
                "create table t (a int, g int generated always as (a + 1) stored)",
                "create index ix on t (g)",
                "insert into t values (1)");
        Schema before = live.normal();
        List<Operation> operations = List.of(type("a", new SqlType.Int(8)));

        assertThat(live.change(operations)).isEqualTo("""
                alter table t drop column g;
                alter table t alter column a set data type bigint;
                alter table t add column g integer generated always as (a + 1) stored;
                create index ix on t (g)""");
        undo(operations);
        assertThat(live.normal()).isEqualTo(before);
        assertThat(live.rows("select a, g from t")).containsExactly("1|2");
    }

    @Test
    void partitionedTablesAreLeftAlone() throws SQLException {
        live.execute("create table t (a int) partition by range (a)");

        assertThatThrownBy(() -> live.change(List.of(type("a", new SqlType.Int(8)))))
                .isInstanceOf(DdlRefusedException.class)
                .hasMessageContaining("table t cannot be changed")
                .hasMessageContaining("partitioned by RANGE (a)");
    }

    private void assertThereAndBack(List<Operation> operations, String query, String changed) throws SQLException {
        Schema before = live.normal();
        List<String> rows = live.rows("select t.* from t");
        live.change(operations);
        assertThat(live.rows(query)).containsExactly(changed);
        undo(operations);
        assertThat(live.normal()).isEqualTo(before);
        if (!query.contains(", e from")) {
            assertThat(live.rows("select t.* from t")).isEqualTo(rows);
        }
    }

    private void undo(List<Operation> operations) throws SQLException {
        live.change(Inverses.of(operations).operations());
    }

    private Operation type(String column, SqlType type) throws SQLException {
        Column before = column("t", column);
        return new Operation.AlterColumn(T, before, before.withType(type), null, null);
    }

    private Column column(String table, String column) throws SQLException {
        return live.read(table).column(column).orElseThrow();
    }

    private static Operation mood(List<String> before, List<String> after) {
        TableName mood = TableName.of("mood");
        return new ObjectOperation.AlterType(new NamedType(mood, before), new NamedType(mood, after));
    }
}
