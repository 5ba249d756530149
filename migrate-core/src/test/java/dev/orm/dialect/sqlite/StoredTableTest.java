package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue.Expression;
import dev.orm.schema.DefaultValue.Identity;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.ForeignKey.Match;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as a real database stores them, and what we read of them. */
class StoredTableTest {
    private static final SqlType INT = new SqlType.Raw("int");
    private static final SqlType INTEGER = new SqlType.Int(4);
    private static final SqlType TEXT = new SqlType.Text();

    @Test
    void typesAsWritten() throws SQLException {
        assertThat(Database.readTable("create table t (a DOUBLE   PRECISION, b VarChar (10), c unsigned big int, d,"
                        + " e numeric(10 , 2), f 'my type' not null, g decimal(+10,-2), h generated_thing null)"))
                .isEqualTo(table(
                        column("a", new SqlType.Raw("double precision")),
                        column("b", new SqlType.Varchar(10)),
                        column("c", new SqlType.Raw("unsigned big int")),
                        column("d", new SqlType.Raw("")),
                        column("e", new SqlType.Decimal(10, 2)),
                        column("f", new SqlType.Raw("'my type'")).withNullable(false),
                        column("g", new SqlType.Raw("decimal(+10,-2)")),
                        column("h", new SqlType.Raw("generated_thing"))));
    }

    @Test
    void namesInAllFourQuotings() throws SQLException {
        assertThat(Database.readTable(
                        "create table \"t\" (\"a\"\"b\" int, `c d` int, [e,f(] int, 'g''h' int, \"check\" int,"
                                + " key int, constraint \"the check\" check (\"a\"\"b\" > [e,f(]))"))
                .isEqualTo(table(
                        new TableBuilder(TableName.of("t"))
                                .add(new CheckConstraint(
                                        Name.given("the check"), "\"a\"\"b\" > [e,f(]", Options.none())),
                        column("a\"b", INT),
                        column("c d", INT),
                        column("e,f(", INT),
                        column("g'h", INT),
                        column("check", INT),
                        column("key", INT)));
    }

    @Test
    void defaults() throws SQLException {
        Table table = Database.readTable("""
                create table t (
                  a default 'it''s', b default "x y", c default foo, d default +1, e default - 1.50, f default TRUE,
                  g default x'aB01', h default null, i default (1 + 1), j default CURRENT_timestamp,
                  k default (strftime('%s','now')), l default ('('), m default ((1)), n default 0x1F, o default 1e3,
                  p default (length(')') + (2)), q default 'a' not null, r default false check (r in (0, 1))
                )
                """);

        assertThat(table.columns())
                .extracting(Column::defaultValue)
                .containsExactly(
                        Literal.string("it's"),
                        Literal.string("x y"),
                        Literal.string("foo"),
                        Literal.number("+1"),
                        Literal.number("-1.50"),
                        new Literal(Literal.Kind.BOOLEAN, "true"),
                        new Literal(Literal.Kind.BYTES, "aB01"),
                        Literal.nothing(),
                        new Expression("1 + 1"),
                        new Expression("CURRENT_timestamp"),
                        new Expression("strftime('%s','now')"),
                        new Expression("'('"),
                        new Expression("1"),
                        Literal.number("0x1F"),
                        Literal.number("1e3"),
                        new Expression("length(')') + (2)"),
                        Literal.string("a"),
                        new Literal(Literal.Kind.BOOLEAN, "false"));
        assertThat(table.column("q").orElseThrow().nullable()).isFalse();
        assertThat(table.opaque()).isEmpty();
    }

    @Test
    void checksAtColumnsAndBeside() throws SQLException {
        Table table = Database.readTable(
                "create table t (a text check (a in ('x)', 'y')) constraint ck_a check ((a <> '')),"
                        + " b int, check (((b)) > 0 and (b < 9)) constraint ck check ((b) + (1) > 0) on conflict abort)");

        assertThat(table.checks())
                .containsExactly(
                        CheckConstraint.of(null, "a in ('x)', 'y')"),
                        CheckConstraint.of(Name.given("ck_a"), "a <> ''"),
                        CheckConstraint.of(null, "((b)) > 0 and (b < 9)"),
                        new CheckConstraint(Name.given("ck"), "(b) + (1) > 0", onConflict("ABORT")));
        assertThat(table.opaque()).isEmpty();
    }

    @Test
    void constraintsAtColumnsAndBesideAreTheSameValues() throws SQLException {
        Table atColumns = Database.readTable(
                "create table p (id integer primary key)",
                "create table t (id text constraint pk primary key on conflict ignore,"
                        + " a int constraint uq unique on conflict replace,"
                        + " b int constraint fk references p (id) on delete set null on update cascade match full"
                        + " deferrable initially deferred constraint ck check (b > 0))");
        Table beside = Database.readTable(
                "create table p (id integer primary key)",
                "create table t (id text, a int, b int, constraint pk primary key (id) on conflict ignore,"
                        + " constraint uq unique (a) on conflict replace,"
                        + " constraint fk foreign key (b) references p (id) on delete set null on update cascade match full"
                        + " deferrable initially deferred, constraint ck check (b > 0))");

        assertThat(atColumns).isEqualTo(beside);
        assertThat(atColumns)
                .isEqualTo(table(
                        new TableBuilder(TableName.of("t"))
                                .primaryKey(new PrimaryKey(
                                        Name.given("pk"), List.of(IndexPart.column("id")), onConflict("IGNORE")))
                                .add(new UniqueConstraint(
                                        Name.given("uq"),
                                        List.of(IndexPart.column("a")),
                                        Deferral.NOT_DEFERRABLE,
                                        onConflict("REPLACE")))
                                .add(new ForeignKey(
                                        Name.given("fk"),
                                        List.of("b"),
                                        TableName.of("p"),
                                        List.of("id"),
                                        Action.SET_NULL,
                                        Action.CASCADE,
                                        Match.FULL,
                                        Deferral.INITIALLY_DEFERRED,
                                        Options.none()))
                                .add(CheckConstraint.of(Name.given("ck"), "b > 0")),
                        column("id", TEXT),
                        column("a", INT),
                        column("b", INT)));
    }

    @Test
    void keysWithOrderAndCollation() throws SQLException {
        Table table = Database.readTable(
                "create table t (A text collate NoCase, b int, primary key (a collate binary desc, B asc), unique (b, a collate rtrim))");

        assertThat(table.primaryKey())
                .isEqualTo(PrimaryKey.of(null, List.of())
                        .withParts(List.of(
                                IndexPart.column("A").withCollation("binary").descending(true),
                                IndexPart.column("b"))));
        assertThat(table.uniques())
                .containsExactly(UniqueConstraint.of(null, List.of())
                        .withParts(List.of(
                                IndexPart.column("b"), IndexPart.column("A").withCollation("rtrim"))));
        assertThat(table.column("A").orElseThrow().collation()).isEqualTo("NoCase");
    }

    @Test
    void theAliasOfTheRowidNumbersItself() throws SQLException {
        Column alias = column("id", INTEGER).withDefault(Identity.byDefault());

        assertThat(id("create table t (id integer primary key, a int)")).isEqualTo(alias);
        assertThat(id("create table t (ID INTEGER, a int, primary key (id desc))"))
                .isEqualTo(alias.withName("ID"));
        assertThat(id("create table t (id integer not null primary key asc)")).isEqualTo(alias.withNullable(false));
        assertThat(id("create table t (id integer primary key) strict")).isEqualTo(alias);
        assertThat(id("create table t (id integer primary key autoincrement)"))
                .isEqualTo(alias.withOptions(Options.none().with("autoincrement", "")));
        assertThat(id("create table t (id integer, primary key (id autoincrement))"))
                .isEqualTo(alias.withOptions(Options.none().with("autoincrement", "")));
    }

    @Test
    void whatLooksLikeTheAliasIsNot() throws SQLException {
        assertThat(id("create table t (id int primary key)")).isEqualTo(column("id", INT));
        assertThat(id("create table t (id bigint primary key)")).isEqualTo(column("id", new SqlType.Int(8)));
        assertThat(Database.readTable("create table t (id integer primary key desc)")
                        .columns())
                .containsExactly(column("id", INTEGER));
        assertThat(id("create table t (id integer, b int, primary key (id, b))"))
                .isEqualTo(column("id", INTEGER));
        assertThat(id("create table t (id integer unique)")).isEqualTo(column("id", INTEGER));
        assertThat(id("create table t (id integer primary key) without rowid"))
                .isEqualTo(column("id", INTEGER).withNullable(false));
    }

    @Test
    void aKeyIsNotNullWhereSqliteSaysSo() throws SQLException {
        assertThat(id("create table t (id text primary key)").nullable()).isTrue();
        assertThat(id("create table t (id text primary key) strict").nullable()).isFalse();
        assertThat(id("create table t (id text, b int, primary key (b, id)) without rowid")
                        .nullable())
                .isFalse();
        assertThat(id("create table t (id text constraint nn not null on conflict fail primary key)"))
                .isEqualTo(column("id", TEXT)
                        .withNullable(false)
                        .withOptions(Options.none().with("not-null-on-conflict", "FAIL")));
    }

    @Test
    void generatedColumns() throws SQLException {
        Table table = Database.readTable(
                "create table t (a text, b text generated always as (a || ')' || '(') stored,"
                        + " c int as (length(a)) virtual not null, d as ((1)) check (d > 0), e varchar(10) generated always as (a) unique)");

        assertThat(table.columns())
                .containsExactly(
                        column("a", TEXT),
                        column("b", TEXT).withGenerated(new GeneratedColumn("a || ')' || '('", true)),
                        column("c", INT)
                                .withGenerated(new GeneratedColumn("length(a)", false))
                                .withNullable(false),
                        column("d", new SqlType.Raw("")).withGenerated(new GeneratedColumn("1", false)),
                        column("e", new SqlType.Varchar(10)).withGenerated(new GeneratedColumn("a", false)));
        assertThat(table.opaque()).isEmpty();
    }

    @Test
    void foreignKeys() throws SQLException {
        Table table = Database.readTable(
                "create table Parent (Id integer primary key, X int, Y int, unique (x, y))",
                "create table t (a int references parent, b int references PARENT (ID) on update no action on delete restrict"
                        + " not deferrable initially deferred, c int references missing deferrable,"
                        + " foreign key (a, B) references parent (x, y) match simple on delete set default"
                        + " deferrable initially immediate)");

        assertThat(table.foreignKeys())
                .containsExactly(
                        ForeignKey.of(null, List.of("a"), TableName.of("Parent"), List.of("Id")),
                        ForeignKey.of(null, List.of("b"), TableName.of("Parent"), List.of("Id"))
                                .withActions(Action.RESTRICT, Action.NO_ACTION),
                        deferrable(ForeignKey.of(null, List.of("c"), TableName.of("missing"), List.of())),
                        deferrable(ForeignKey.of(null, List.of("a", "b"), TableName.of("Parent"), List.of("X", "Y"))
                                .withActions(Action.SET_DEFAULT, Action.NO_ACTION)));
        assertThat(table.opaque()).isEmpty();
    }

    @Test
    void commentsInTheMiddle() throws SQLException {
        assertThat(Database.readTable("""
                        create table /* one */ t -- two, (
                        ( a /* int, */ int -- the, first
                        , b text -- )
                          default 'x' -- 'y'
                          , check (a /* ) */ > 0) -- last
                        ) -- end
                        """))
                .isEqualTo(table(
                        new TableBuilder(TableName.of("t")).add(CheckConstraint.of(null, "a /* ) */ > 0")),
                        column("a", INT),
                        column("b", TEXT).withDefault(Literal.string("x"))));
    }

    @Test
    void optionsOfTheTable() throws SQLException {
        assertThat(Database.readTable("create table t (a text primary key) without rowid, strict")
                        .options())
                .isEqualTo(Options.none().with("strict", "").with("without-rowid", ""));
        assertThat(Database.readTable("create table t (a text primary key) STRICT")
                        .options())
                .isEqualTo(Options.none().with("strict", ""));
    }

    @Test
    void aTableMadeOfAQuery() throws SQLException {
        assertThat(Database.readTable(
                        "create table s (id integer primary key, \"a b\" varchar(10), c real, d numeric, e)",
                        "create table t as select *, 1 + 1 as f from s"))
                .isEqualTo(table(
                        column("id", INT),
                        column("a b", TEXT),
                        column("c", new SqlType.Raw("real")),
                        column("d", new SqlType.Raw("num")),
                        column("e", new SqlType.Raw("")),
                        column("f", new SqlType.Raw(""))));
    }

    @Test
    void whatAlterTableLeavesBehind() throws SQLException {
        assertThat(Database.readTable(
                        "create table old (a int, b int, check (b > 0))",
                        "alter table old add column c text not null default 'x'",
                        "alter table old rename column b to \"order\"",
                        "alter table old rename to t",
                        "alter table t drop column a",
                        "alter table t add constraint ck check (c <> '')",
                        "alter table t alter column \"order\" set not null"))
                .isEqualTo(table(
                        new TableBuilder(TableName.of("t"))
                                .add(CheckConstraint.of(null, "\"order\" > 0"))
                                .add(CheckConstraint.of(Name.given("ck"), "c <> ''")),
                        column("order", INT).withNullable(false),
                        column("c", TEXT).withNullable(false).withDefault(Literal.string("x"))));
    }

    private static Column id(String sql) throws SQLException {
        Table table = Database.readTable(sql);
        assertThat(table.opaque()).isEmpty();
        return table.columns().get(0);
    }

    private static Column column(String name, SqlType type) {
        return Column.of(name, type, true);
    }

    private static Table table(Column... columns) {
        return Table.of(TableName.of("t"), List.of(columns));
    }

    private static Table table(TableBuilder table, Column... columns) {
        return table.columns(List.of(columns)).build();
    }

    private static Options onConflict(String action) {
        return Options.none().with("on-conflict", action);
    }

    private static ForeignKey deferrable(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.match(),
                Deferral.INITIALLY_IMMEDIATE,
                key.options());
    }
}
