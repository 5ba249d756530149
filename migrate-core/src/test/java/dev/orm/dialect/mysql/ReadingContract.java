package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What our Ddl makes of a table is what our inspector reads. */
public abstract class ReadingContract extends ServerContract {
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
}
