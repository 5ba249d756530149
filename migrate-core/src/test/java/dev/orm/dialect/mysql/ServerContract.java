package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.operation.Fill;
import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.servers.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds on every server of the family: what our Ddl makes is what our inspector reads. */
public abstract class ServerContract {
    protected static final TableName T = TableName.of("t");
    protected static final SqlType INTEGER = new SqlType.Int(4);

    protected Workplace server;

    protected abstract TestDatabase database();

    /** The statement that makes a table {@code t} with something that we do not read. */
    protected abstract String strangeTable();

    @BeforeEach
    void open() throws SQLException {
        server = new Workplace(database());
    }

    @AfterEach
    void close() throws SQLException {
        server.close();
    }

    protected static TableBuilder table(Column... columns) {
        return new TableBuilder(T).columns(List.of(columns));
    }

    protected static Column column(String name, SqlType type) {
        return Column.of(name, type, true);
    }

    protected static Column integer(String name) {
        return column(name, INTEGER);
    }

    protected static Column varchar(String name, int length) {
        return column(name, new SqlType.Varchar(length));
    }

    protected static Column written(String name, String definition) {
        return column(name, new SqlType.Raw(definition));
    }

    @Test
    void everyNeutralTypeReadsBack() throws SQLException {
        List<SqlType> types = List.of(
                new SqlType.Bool(),
                new SqlType.Int(1),
                new SqlType.Int(2),
                new SqlType.Int(4),
                new SqlType.Int(8),
                new SqlType.FloatingPoint(24),
                new SqlType.FloatingPoint(53),
                new SqlType.FloatingPoint(34),
                new SqlType.FloatingPoint(null),
                new SqlType.Decimal(38, 2),
                new SqlType.Decimal(10, 0),
                new SqlType.Decimal(null, null),
                new SqlType.Char(1),
                new SqlType.Char(3),
                new SqlType.Varchar(255),
                new SqlType.Varchar(16_384),
                new SqlType.Varchar(70_000),
                new SqlType.Varchar(20_000_000),
                new SqlType.Text(),
                new SqlType.Clob(null),
                new SqlType.Clob(200),
                new SqlType.Clob(1000),
                new SqlType.Varbinary(255),
                new SqlType.Varbinary(70_000),
                new SqlType.Blob(null),
                new SqlType.Blob(1000),
                new SqlType.Date(),
                new SqlType.Time(0, false),
                new SqlType.Time(3, false),
                new SqlType.Timestamp(6, false),
                new SqlType.Timestamp(6, true),
                new SqlType.Timestamp(3, false),
                new SqlType.Timestamp(null, false),
                new SqlType.Uuid(),
                new SqlType.Json(),
                new SqlType.Inet(),
                new SqlType.Array(new SqlType.Varchar(255)),
                new SqlType.Enumeration(null, List.of("B", "it's", "a\\b", "x,y", "(z)"), null));
        List<Column> columns = new ArrayList<>();
        for (SqlType type : types) {
            columns.add(Column.of("n" + columns.size(), type, true));
            columns.add(Column.of("r" + columns.size(), type, false));
        }
        server.readsBack(Schema.of(List.of(Table.of(T, columns))));
    }

    @Test
    void everyTypeThatIsWrittenReadsBack() throws SQLException {
        String definitions = """
                bool; boolean; tinyint(1); tinyint(4); tinyint unsigned; smallint(5) unsigned; mediumint; int(11)
                int(5) zerofill; integer unsigned; bigint(20) unsigned; int8; middleint; int2
                dec(5); numeric; decimal(10,2); fixed(6,1); decimal(8,3) unsigned
                float; float(10); float(30); float(7,2); double; double precision; real; double(10,3)
                char; char(10); nchar(5); varchar(40); national varchar(10); character varying(7); nvarchar(4)
                varchar(40) character set latin1; varchar(40) character set latin1 collate latin1_bin
                varchar(40) collate utf8mb4_bin; text character set utf8mb4 collate utf8mb4_bin; char(3) charset utf8
                text; text(100); text(10); text(70000); tinytext; mediumtext; longtext; long varchar; text(100) character set latin1
                blob; blob(100); blob(70000); tinyblob; mediumblob; longblob; binary(16); binary; varbinary(20); long varbinary
                date; time; time(3); datetime; datetime(6); timestamp; timestamp(3); year; year(4)
                bit; bit(1); bit(8); json
                enum('a','b''c','d\\\\e'); set('x','y'); enum('ä','日本') collate utf8mb4_bin
                geometry; point; polygon
                """;
        List<Column> columns = new ArrayList<>();
        for (String definition : definitions.split("[;\n]")) {
            columns.add(written("c" + columns.size(), definition.strip()));
        }
        server.readsBack(Schema.of(List.of(Table.of(T, columns))));
    }

    @Test
    void everyDefaultReadsBack() throws SQLException {
        List<Column> columns = new ArrayList<>();
        SqlType text = new SqlType.Varchar(40);
        for (String value : List.of(
                "", "x", "it's", "a\\b", "NULL", "CURRENT_TIMESTAMP", "now()", "5", "\"", "ä日", "a\nb", "%_\\%")) {
            columns.add(column("s" + columns.size(), text).withDefault(Literal.string(value)));
        }
        for (SqlType type : List.of(
                INTEGER,
                new SqlType.Int(1),
                new SqlType.Int(8),
                new SqlType.Decimal(10, 2),
                new SqlType.FloatingPoint(24),
                new SqlType.FloatingPoint(53))) {
            columns.add(column("n" + columns.size(), type).withDefault(Literal.number("5")));
            columns.add(column("n" + columns.size(), type).withDefault(Literal.number("-7")));
            columns.add(column("n" + columns.size(), type).withDefault(Literal.string("3")));
        }
        columns.add(column("d1", new SqlType.Decimal(10, 2)).withDefault(Literal.number("1.5")));
        columns.add(column("f1", new SqlType.FloatingPoint(24)).withDefault(Literal.number("3.25")));
        columns.add(column("f2", new SqlType.FloatingPoint(53)).withDefault(Literal.number("1e10")));
        for (SqlType type : List.of(new SqlType.Bool(), new SqlType.Raw("tinyint(1)"))) {
            columns.add(column("b" + columns.size(), type).withDefault(new Literal(Literal.Kind.BOOLEAN, "true")));
            columns.add(column("b" + columns.size(), type).withDefault(new Literal(Literal.Kind.BOOLEAN, "false")));
            columns.add(column("b" + columns.size(), type).withDefault(Literal.number("1")));
        }
        columns.add(column("y", new SqlType.Raw("year")).withDefault(Literal.number("2020")));
        columns.add(column("da", new SqlType.Date()).withDefault(Literal.string("2020-01-02")));
        columns.add(column("ti", new SqlType.Time(3, false)).withDefault(Literal.string("10:11:12")));
        columns.add(column("dt", new SqlType.Timestamp(6, false)).withDefault(Literal.string("2020-01-02 03:04:05")));
        columns.add(column("dd", new SqlType.Timestamp(0, false)).withDefault(Literal.string("2020-01-02")));
        columns.add(column("e", new SqlType.Enumeration(null, List.of("a", "b'c"), null))
                .withDefault(Literal.string("b'c")));
        columns.add(column("bin", new SqlType.Varbinary(10)).withDefault(new Literal(Literal.Kind.BYTES, "6162")));
        columns.add(column("fix", new SqlType.Raw("binary(4)")).withDefault(new Literal(Literal.Kind.BYTES, "6162")));
        columns.add(column("bits", new SqlType.Raw("bit(8)")).withDefault(Literal.number("5")));
        columns.add(integer("nothing").withDefault(Literal.nothing()));
        DefaultValue now = new DefaultValue.Expression("current_timestamp");
        columns.add(column("t0", new SqlType.Timestamp(0, false)).withDefault(now));
        columns.add(column("t6", new SqlType.Timestamp(6, false)).withDefault(now));
        columns.add(column("t3", new SqlType.Raw("timestamp(3)")).withDefault(new DefaultValue.Expression("now(3)")));
        columns.add(column("up", new SqlType.Timestamp(6, false))
                .withDefault(now)
                .withOptions(Options.none().with("on-update", "current_timestamp")));
        columns.add(written("w1", "datetime(3) default now(3) on update current_timestamp(3)"));
        columns.add(written("w2", "int unsigned not null default 5 comment 'it''s'"));
        columns.add(written("w3", "varchar(20) character set latin1 not null default 'CURRENT_TIMESTAMP'"));
        columns.add(written("w4", "timestamp null default current_timestamp on update current_timestamp"));
        columns.add(written("w5", "bit(1) not null default b'1'"));
        server.readsBack(Schema.of(List.of(Table.of(T, columns))));
    }

    /** Where the server has none, they are left out, and said. */
    @Test
    void expressionsAsDefaultsReadBack() throws SQLException {
        Table table = table(
                        integer("a").withDefault(new DefaultValue.Expression("1 + 1")),
                        varchar("b", 36).withDefault(new DefaultValue.Expression("uuid()")),
                        varchar("c", 30).withDefault(new DefaultValue.Expression("concat('a''b', 'c\\\\d')")),
                        column("d", new SqlType.Timestamp(6, false)).withDefault(new DefaultValue.Expression("now(6)")),
                        column("e", new SqlType.Json()).withDefault(Literal.string("{}")),
                        column("f", new SqlType.Clob(null)).withDefault(Literal.string("it's")),
                        column("g", new SqlType.Date()).withDefault(new DefaultValue.Expression("current_date")),
                        integer("h").withDefault(new DefaultValue.Expression("(-5)")),
                        column("i", new SqlType.Blob(null)).withDefault(new Literal(Literal.Kind.BYTES, "00FF")))
                .build();
        server.readsBack(Schema.of(List.of(table)));
    }

    @Test
    void keysAndIndexesReadBack() throws SQLException {
        IndexPart prefix =
                new IndexPart("name", null, false, null, null, Options.none().with("prefix", "5"));
        Table parent = new TableBuilder(TableName.of("order"))
                .columns(List.of(
                        Column.of("id", new SqlType.Int(8), false).withDefault(DefaultValue.Identity.byDefault()),
                        Column.of("group", INTEGER, false),
                        varchar("odd `name`", 20)))
                .primaryKey(PrimaryKey.of(Name.derived("pk_order"), List.of("id")))
                .add(UniqueConstraint.of(Name.derived("uq_order_group"), List.of("group")))
                .add(UniqueConstraint.of(Name.given("odd ' key"), List.of("odd `name`", "id")))
                .comment("it's a \\ \"table\"")
                .build();
        Table child = table(
                        Column.of("a", INTEGER, false),
                        Column.of("b", INTEGER, false),
                        column("parent_id", new SqlType.Int(8)).withComment("refers, doesn't it? \\"),
                        column("other_id", INTEGER),
                        varchar("name", 40),
                        column("text", new SqlType.Clob(null)),
                        Column.of("place", new SqlType.Raw("point"), false))
                .primaryKey(PrimaryKey.of(Name.derived("pk_t"), List.of("b", "a")))
                .add(ForeignKey.of(Name.derived("fk_t_parent_id"), List.of("parent_id"), parent.name(), List.of("id"))
                        .withActions(ForeignKey.Action.CASCADE, ForeignKey.Action.RESTRICT))
                .add(ForeignKey.of(Name.given("fk two"), List.of("other_id"), parent.name(), List.of("group"))
                        .withActions(ForeignKey.Action.SET_NULL, ForeignKey.Action.CASCADE))
                .add(Index.of(Name.derived("ix_t_name"), List.of("name", "a")))
                .add(new Index(
                        Name.given("ix_desc"),
                        false,
                        List.of(IndexPart.column("a").descending(true), IndexPart.column("b")),
                        null,
                        Options.none()))
                .add(new Index(Name.given("ix_prefix"), false, List.of(prefix), null, Options.none()))
                .add(new Index(
                        Name.given("uq_prefix"), true, List.of(prefix, IndexPart.column("a")), null, Options.none()))
                .add(new Index(
                        Name.given("uq_plain"),
                        true,
                        List.of(IndexPart.column("a"), IndexPart.column("name")),
                        null,
                        Options.none()))
                .add(new Index(
                        Name.given("ft"),
                        false,
                        List.of(IndexPart.column("text")),
                        null,
                        Options.none().with("method", "fulltext")))
                .add(new Index(
                        Name.given("sp"),
                        false,
                        List.of(IndexPart.column("place")),
                        null,
                        Options.none().with("method", "spatial")))
                .add(new Index(
                        Name.given("hidden"),
                        false,
                        List.of(IndexPart.column("b")),
                        null,
                        Options.none().with("invisible", "").with("comment", "it's")))
                .add(new Index(
                        Name.given("fx"),
                        false,
                        List.of(IndexPart.expression("a + 1"), IndexPart.column("name")),
                        null,
                        Options.none()))
                .add(new Index(Name.given("part"), false, List.of(IndexPart.column("name")), "a > 0", Options.none()))
                .build();
        server.readsBack(Schema.of(List.of(parent, child)));
    }

    @Test
    void checksAndGeneratedColumnsReadBack() throws SQLException {
        Table table = table(
                        integer("a"),
                        varchar("b", 30),
                        integer("g").withGenerated(new GeneratedColumn("a + 1", false)),
                        varchar("h", 60).withGenerated(new GeneratedColumn("concat(b, 'it''s')", true)),
                        Column.of("i", INTEGER, false).withGenerated(new GeneratedColumn("coalesce(a, 0) * 2", true)))
                .add(CheckConstraint.of(Name.derived("ck_t_a"), "a between 0 and 3"))
                .add(CheckConstraint.of(Name.derived("ck_t_b"), "b in ('A', 'B', 'it''s')"))
                .add(CheckConstraint.of(Name.given("odd `check`"), "a > 0 and b <> 'x' or not (a is null)"))
                .add(CheckConstraint.of(Name.given("likes"), "b like 'x%' or length(b) != 5"))
                .build();
        server.readsBack(Schema.of(List.of(table)));
    }

    @Test
    void tableOptionsAndCollationsReadBack() throws SQLException {
        Table table = table(
                        varchar("a", 20),
                        varchar("b", 20).withCollation("utf8mb4_bin"),
                        varchar("c", 20).withCollation("latin1_swedish_ci"),
                        column("d", new SqlType.Enumeration(null, List.of("a", "b"), null)))
                .options(Options.none().with("collation", "latin1_swedish_ci").with("row-format", "compressed"))
                .build();
        Table other = new TableBuilder(TableName.of("u"))
                .columns(List.of(varchar("a", 20)))
                .options(Options.none().with("engine", "MyISAM").with("charset", "utf8"))
                .build();
        server.readsBack(Schema.of(List.of(table, other)));
    }

    @Test
    void sequencesReadBack() throws SQLException {
        Schema neutral = Schema.empty()
                .withSequences(List.of(
                        Sequence.of(TableName.of("users_SEQ"), 1, 50), Sequence.of(TableName.of("other"), 100, 1)));
        server.readsBack(neutral);
    }

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

    @Test
    void anIndexHoldsTheBeginningOfWhatIsTooLong() throws SQLException {
        Table table = table(
                        column("a", new SqlType.Clob(null)),
                        column("b", new SqlType.Clob(200)),
                        varchar("c", 2000),
                        column("d", new SqlType.Blob(null)))
                .add(Index.of(Name.given("ia"), List.of("a")))
                .add(Index.of(Name.given("ib"), List.of("b")))
                .add(Index.of(Name.given("ic"), List.of("c")))
                .add(Index.of(Name.given("id"), List.of("d")))
                .build();
        server.readsBack(Schema.of(List.of(table)));

        assertThat(server.ask("select group_concat(sub_part order by index_name) from information_schema.statistics"
                        + " where table_schema = database()"))
                .isEqualTo("255,63,768,255");
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

    @Test
    void refusesATableThatHoldsWhatItDoesNotUnderstand() throws SQLException {
        server.run(strangeTable());
        Schema read = server.read();

        assertThat(server.dialect().selfCheck().misread(server.connection(), read, Set.of(T)))
                .containsOnlyKeys(T);
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
