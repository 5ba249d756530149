package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.DdlRefusedException;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue.Identity;
import dev.orm.schema.DefaultValue.Literal;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SeedRow;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteLoweringTest {
    private static final TableName USERS = TableName.of("users");

    @Test
    void typesThatSqliteHasStay() {
        for (SqlType type : List.of(
                new SqlType.Bool(),
                new SqlType.Int(1),
                new SqlType.Int(8),
                new SqlType.FloatingPoint(null),
                new SqlType.Decimal(10, 2),
                new SqlType.Char(1),
                new SqlType.Varchar(40),
                new SqlType.Text(),
                new SqlType.Date(),
                new SqlType.Time(0, false))) {
            assertThat(lowered(type)).isEqualTo(type);
        }
    }

    @Test
    void typesThatSqliteLacksBecomeOthers() {
        assertThat(lowered(new SqlType.FloatingPoint(53))).isEqualTo(new SqlType.FloatingPoint(null));
        assertThat(lowered(new SqlType.Uuid())).isEqualTo(new SqlType.Blob(null));
        assertThat(lowered(new SqlType.Varbinary(255))).isEqualTo(new SqlType.Blob(null));
        assertThat(lowered(new SqlType.Blob(1000))).isEqualTo(new SqlType.Blob(null));
        assertThat(lowered(new SqlType.Clob(1000))).isEqualTo(new SqlType.Clob(null));
        assertThat(lowered(new SqlType.Inet())).isEqualTo(new SqlType.Blob(null));
        assertThat(lowered(new SqlType.Array(new SqlType.Int(4)))).isEqualTo(new SqlType.Blob(null));
        assertThat(lowered(new SqlType.Timestamp(6, true))).isEqualTo(new SqlType.Timestamp(null, false));
        assertThat(lowered(new SqlType.Time(0, true))).isEqualTo(new SqlType.Time(0, false));
        assertThat(lowered(new SqlType.Json())).isEqualTo(new SqlType.Text());
    }

    @Test
    void anEnumerationIsATextWithACheck() {
        Table table = lowered(Table.of(
                USERS,
                List.of(
                        Column.of("kind", new SqlType.Enumeration(null, List.of("A", "it's"), null), false),
                        Column.of("transaction", new SqlType.Enumeration(null, List.of("B"), 10), true))));

        assertThat(table)
                .isEqualTo(new TableBuilder(USERS)
                        .add(Column.of("kind", new SqlType.Varchar(255), false))
                        .add(Column.of("transaction", new SqlType.Varchar(10), true))
                        .add(CheckConstraint.of(Name.derived("ck_users_kind"), "kind in ('A', 'it''s')"))
                        .add(CheckConstraint.of(Name.derived("ck_users_transaction"), "\"transaction\" in ('B')"))
                        .build());
    }

    @Test
    void aSequenceIsATableWithOneRow() {
        Schema schema = new SqliteLowering()
                .lower(Schema.empty()
                        .withSequences(List.of(Sequence.of(new TableName("shop", "users_seq"), 100, 50)))
                        .withTypes(List.of(new NamedType(TableName.of("kind"), List.of("A")))));

        assertThat(schema)
                .isEqualTo(Schema.of(List.of(new TableBuilder(TableName.of("users_seq"))
                        .add(Column.of("next_val", new SqlType.Int(8), true))
                        .add(new SeedRow(List.of("next_val"), List.of(Literal.number("100"))))
                        .build())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void identityIsTheAliasOfTheRowid(int bytes) {
        Column id = Column.of("id", new SqlType.Int(bytes), false).withDefault(new Identity(true, 5L, 2L));

        assertThat(lowered(keyed(id)).columns())
                .containsExactly(Column.of("id", new SqlType.Int(4), false).withDefault(Identity.byDefault()));
    }

    @Test
    void anAssignedIntegerKeyIsTheAliasToo() {
        assertThat(lowered(keyed(Column.of("id", new SqlType.Int(4), false)))
                        .columns()
                        .get(0)
                        .isIdentity())
                .isTrue();
        assertThat(lowered(keyed(Column.of("id", new SqlType.Int(8), false)))
                        .columns()
                        .get(0)
                        .isIdentity())
                .isFalse();
        assertThat(lowered(keyed(Column.of("id", new SqlType.Raw("INTEGER"), false)))
                        .columns()
                        .get(0)
                        .isIdentity())
                .isTrue();
    }

    @Test
    void numbersElsewhereAreRefused() {
        Table table = Table.of(
                USERS, List.of(Column.of("position", new SqlType.Int(4), false).withDefault(Identity.byDefault())));

        assertThatThrownBy(() -> lowered(table))
                .isInstanceOf(DdlRefusedException.class)
                .hasMessage("""
                        column users.position cannot number its rows (table users)
                          why:  SQLite numbers rows in the one column of a primary key only
                          next: leave @GeneratedValue out here, or make the column the whole primary key""");
    }

    @Test
    void twoTablesThatWouldBeOneAreRefused() {
        Schema schema =
                Schema.of(List.of(Table.of(USERS, List.of()), Table.of(new TableName("shop", "Users"), List.of())));

        assertThatThrownBy(() -> new SqliteLowering().lower(schema))
                .isInstanceOf(DdlRefusedException.class)
                .hasMessageStartingWith("two tables would be one: Users (table Users)");
    }

    @Test
    void aWrittenDefinitionIsReadAsSqliteReadsIt() {
        Table table = lowered(Table.of(
                USERS,
                List.of(
                        Column.of("a", new SqlType.Raw("VARCHAR(20) DEFAULT 'X' NOT NULL COLLATE nocase"), true),
                        Column.of("b", new SqlType.Raw("int unique check (b > 0)"), true),
                        Column.of("c", new SqlType.Raw("jsonb"), false),
                        Column.of("d", new SqlType.Raw("text, e int"), true))));

        assertThat(table)
                .isEqualTo(new TableBuilder(USERS)
                        .add(Column.of("a", new SqlType.Varchar(20), false)
                                .withDefault(Literal.string("X"))
                                .withCollation("nocase"))
                        .add(Column.of("b", new SqlType.Raw("int"), true))
                        .add(Column.of("c", new SqlType.Raw("jsonb"), false))
                        .add(Column.of("d", new SqlType.Raw("text, e int"), true))
                        .add(UniqueConstraint.of(Name.derived("uq_users_b"), List.of("b")))
                        .add(CheckConstraint.of(Name.derived("ck_users_b"), "b > 0"))
                        .build());
    }

    @Test
    void whatSqliteDoesNotHaveIsLeftOut() {
        Table table = lowered(new TableBuilder(new TableName("shop", "users"))
                .comment("people")
                .options(Options.none().with("engine", "InnoDB").with("strict", ""))
                .add(Column.of("nothing", new SqlType.Text(), true).withComment("a nick"))
                .add(new UniqueConstraint(
                        Name.given("u"),
                        IndexPart.columns(List.of("nothing")),
                        Deferral.INITIALLY_DEFERRED,
                        Options.none()))
                .add(CheckConstraint.of(Name.given("c"), "nothing <> 'nothing'"))
                .add(ForeignKey.of(
                        Name.given("f"), List.of("nothing"), new TableName("shop", "nicks"), List.of("nick")))
                .add(Index.of(Name.given("i"), List.of("nothing"))
                        .withParts(List.of(new IndexPart(
                                "nothing",
                                null,
                                true,
                                IndexPart.Nulls.LAST,
                                null,
                                Options.none().with("length", "10")))))
                .build());

        assertThat(table)
                .isEqualTo(new TableBuilder(USERS)
                        .options(Options.none().with("strict", ""))
                        .add(Column.of("nothing", new SqlType.Text(), true))
                        .add(UniqueConstraint.of(Name.given("u"), List.of("nothing")))
                        .add(CheckConstraint.of(Name.given("c"), "\"nothing\" <> 'nothing'"))
                        .add(ForeignKey.of(Name.given("f"), List.of("nothing"), TableName.of("nicks"), List.of("nick")))
                        .add(Index.of(Name.given("i"), List.of("nothing"))
                                .withParts(List.of(IndexPart.column("nothing").descending(true))))
                        .build());
    }

    private static Table keyed(Column id) {
        return new TableBuilder(USERS)
                .add(id)
                .primaryKey(PrimaryKey.of(Name.derived("pk_users"), List.of("id")))
                .build();
    }

    private static SqlType lowered(SqlType type) {
        return lowered(Table.of(USERS, List.of(Column.of("c", type, true))))
                .columns()
                .get(0)
                .type();
    }

    /** Lowered, and seen to stay the same when lowered again. */
    private static Table lowered(Table table) {
        Schema lowered = new SqliteLowering().lower(Schema.of(List.of(table)));
        assertThat(new SqliteLowering().lower(lowered)).isEqualTo(lowered);
        return lowered.tables().get(0);
    }
}
