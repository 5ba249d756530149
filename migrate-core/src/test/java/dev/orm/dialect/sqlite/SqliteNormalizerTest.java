package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.DefaultValue.Expression;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.Name;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteNormalizerTest {

    /** Two ways to write one table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a VARCHAR (10)                       | A varchar(10)                             | no",
                "a varchar(10)                        | a VARCHAR( 10 )                           | yes",
                "a int default TRUE                   | a int default 1                           | yes",
                "a int default +1                     | a int default (1)                         | yes",
                "a int default 1.0                    | a int default '1'                         | yes",
                "a int default 0x10                   | a int default 16                          | yes",
                "a real default 1                     | a real default 1.00                       | yes",
                "a numeric(3,1) default 1e1           | a numeric(3,1) default '10'               | yes",
                "a text default 1                     | a text default '1'                        | yes",
                "a text default 1                     | a text default 1.0                        | no",
                "a text default ('x')                 | a text default 'x'                        | yes",
                "a text default \"x\"                 | a text default 'x'                        | yes",
                "a text default x                     | a text default ((('x')))                  | yes",
                "a text default 'X'                   | a text default 'x'                        | no",
                "a text default null                  | a text                                    | yes",
                "a text default ('')                  | a text                                    | no",
                "a blob default x'ab'                 | a blob default X'AB'                      | yes",
                "a blob default 1                     | a blob default 1.0                        | no",
                "a blob default -0                    | a blob default 0                          | yes",
                "a default (null)                     | a                                         | yes",
                "a text default (current_timestamp)   | a text default CURRENT_TIMESTAMP          | yes",
                "a text default (lower( 'X' ))        | a text default (((LOWER('X'))))           | yes",
                "a text collate BINARY                | a text                                    | yes",
                "a text collate nocase                | a text COLLATE NoCase                     | yes",
                "a text collate nocase                | a text                                    | no",
                "a text, unique (a collate binary)    | a text, unique (a)                        | yes",
                "a text collate nocase, unique (a collate nocase)  | a text collate nocase, unique (A)  | yes",
                "a text collate nocase, unique (a collate binary)  | a text collate nocase, unique (a)  | no",
                "a int unique on conflict abort       | a int, unique (a)                         | yes",
                "a int unique on conflict replace     | a int, unique (a)                         | no",
                "a int not null on conflict abort     | a int not null                            | yes",
                "a int check ((a) <> 0)               | a int, check ((A)!=0)                     | yes",
                "a text check (a in (\"x\"))          | a text check (a in ('x'))                 | yes",
                "a int check (a > 0) , b              | a int check (\"a\" > 0), b                | yes",
                "a int check (a > 0)                  | a int check (a > 1)                       | no",
                "a int, check (a > 0) on conflict fail| a int, check (a > 0)                      | yes",
                "id integer primary key               | id integer not null, primary key (id)     | yes",
                "id integer primary key               | id integer, primary key (id desc)         | yes",
                "id integer primary key               | id integer primary key desc               | no",
                "id integer primary key               | id int primary key                        | no",
                "id text primary key                  | id text not null primary key              | no",
                "a int references p                   | a int references P (ID)                   | yes",
                "a int references p match full        | a int references p (id) deferrable        | yes",
                "a int references p deferrable initially deferred   | a int references p (id)     | no",
                "a int references p on delete restrict| a int references p on delete no action    | no",
                "a int, b as (A+1)                    | a int, b generated always as (( a + 1 )) virtual | yes",
                "a int, b as (a) stored               | a int, b as (a)                           | no",
            })
    void sameOrNot(String one, String other, String same) throws SQLException {
        Schema first = normalized(one);
        Schema second = normalized(other);

        assertThat(first.equals(second)).as("%s = %s", first, second).isEqualTo(same.equals("yes"));
        assertThat(new SqliteNormalizer().normalize(first)).isEqualTo(first);
    }

    @Test
    void indexesOfOneMeaningAreEqual() throws SQLException {
        String table = "create table t (a text collate nocase, b int)";
        Schema one =
                Database.read(table, "create index i on t (\"A\" collate NOCASE, lower(A), [b] desc) where a != 'x'");
        Schema other = Database.read(table, "create index i on t (a, (LOWER( a )), b desc) where (a<>'x')");

        assertThat(one).isNotEqualTo(other);
        assertThat(new SqliteNormalizer().normalize(one)).isEqualTo(new SqliteNormalizer().normalize(other));
    }

    @Test
    void viewsAndTriggersOfOneMeaningAreEqual() throws SQLException {
        String table = "create table t (a text)";
        Schema one = Database.read(
                table,
                "create view v as select \"a\" from t -- all",
                "create trigger r after insert on t begin update t set a = 'X'; end");
        Schema other = Database.read(
                table,
                "create view v as SELECT a\n from T",
                "create trigger r AFTER insert ON [t] begin update t set a='X' ; end");

        assertThat(new SqliteNormalizer().normalize(one)).isEqualTo(new SqliteNormalizer().normalize(other));
    }

    @Test
    void keysOfTablesWithoutRowidsAreNotNull() throws SQLException {
        String one = "create table t (a text, primary key (a)) without rowid";
        Table lowered = new TableBuilder(TableName.of("t"))
                .options(Database.readTable(one).options())
                .add(Column.of("a", new SqlType.Text(), true))
                .primaryKey(PrimaryKey.of(null, List.of("a")))
                .build();

        assertThat(new SqliteNormalizer().normalize(Schema.of(List.of(lowered))))
                .isEqualTo(new SqliteNormalizer().normalize(Database.read(one)));
    }

    @Test
    void namesAndSeedsOfAModel() {
        Table table = new TableBuilder(TableName.of("t"))
                .add(Column.of("id", new SqlType.Raw("TEXT"), false))
                .primaryKey(PrimaryKey.of(Name.derived("pk_t"), List.of("ID")))
                .comment("dropped")
                .build();

        assertThat(new SqliteNormalizer().normalize(Schema.of(List.of(table))))
                .isEqualTo(Schema.of(List.of(new TableBuilder(TableName.of("t"))
                        .add(Column.of("id", new SqlType.Text(), false))
                        .primaryKey(PrimaryKey.of(Name.derived("pk_t"), List.of("id")))
                        .build())));
    }

    @Test
    void anExpressionThatEndsInsideOfAStringStays() {
        assertThat(defaultOf("varchar(10)", new Expression("'it"))).isEqualTo(new Expression("'it"));
    }

    @Test
    void aModelsExpressionThatIsAConstantIsOne() {
        assertThat(defaultOf("boolean", new Expression("false"))).isEqualTo(Literal.number("0"));
        assertThat(defaultOf("varchar(10)", new Expression("'A'"))).isEqualTo(Literal.string("A"));
        assertThat(defaultOf("bigint", new Expression("-1"))).isEqualTo(Literal.number("-1"));
        assertThat(defaultOf("bigint", new Expression("9223372036854775808")))
                .isEqualTo(Literal.number("9223372036854775808"));
        assertThat(defaultOf("text", new Expression("foo"))).isEqualTo(new Expression("foo"));
    }

    private static DefaultValue defaultOf(String type, DefaultValue value) {
        Column column = Column.of("c", new SqliteTypeNames().read(type), true).withDefault(value);
        Schema schema = Schema.of(List.of(Table.of(TableName.of("t"), List.of(column))));
        return new SqliteNormalizer()
                .normalize(schema)
                .tables()
                .get(0)
                .columns()
                .get(0)
                .defaultValue();
    }

    private static Schema normalized(String body) throws SQLException {
        return new SqliteNormalizer()
                .normalize(Database.read(
                        "create table p (Id integer primary key)", "create table t (" + body.strip() + ")"));
    }
}
