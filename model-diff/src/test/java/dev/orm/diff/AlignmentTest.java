package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void columnsStandInTheOrderOfTheDatabase() {
        Table aligned =
                align("create table t (c text, a text, b text)", "create table t (a text, n text, b text, c text)");

        assertThat(aligned.columnNames()).containsExactly("c", "a", "b", "n");
    }

    @Test
    void namesAreSpeltAsTheDatabaseSpellsThem() {
        Table aligned = align(
                "create table Users (ID integer primary key, BOSS integer, unique (BOSS))",
                "create table users (id integer primary key, boss integer references users (id), unique (boss))");

        assertThat(aligned.name().name()).isEqualTo("Users");
        assertThat(aligned.columnNames()).containsExactly("ID", "BOSS");
        assertThat(aligned.primaryKeyColumns()).containsExactly("ID");
        assertThat(aligned.uniques().get(0).columns()).containsExactly("BOSS");
        assertThat(aligned.foreignKeys().get(0).columns()).containsExactly("BOSS");
        assertThat(aligned.foreignKeys().get(0).referencedTable().name()).isEqualTo("Users");
        assertThat(aligned.foreignKeys().get(0).referencedColumns()).containsExactly("ID");
    }

    @Test
    void aDerivedNameGivesWayToTheOneOfTheDatabase() {
        Table aligned = align(
                "create table t (a text, b text, constraint mine unique (a, b), check (a > b));"
                        + "create index my_index on t (b desc)",
                "create table t (a text, b text, unique (b, a), check (A > B)); create index ix_t_b on t (b desc)");

        assertThat(aligned.uniques().get(0).name()).isEqualTo(Name.given("mine"));
        assertThat(aligned.uniques().get(0).columns()).as("in its order, too").containsExactly("a", "b");
        assertThat(aligned.checks().get(0).name()).as("none").isNull();
        assertThat(aligned.indexes().get(0).name()).isEqualTo(Name.given("my_index"));
    }

    @Test
    void aDerivedNameStaysWhereTheDatabaseHasNothingEqual() {
        Table aligned = align(
                "create table t (a text, b text, constraint mine unique (a)); create index other on t (b)",
                "create table t (a text, b text, unique (a, b)); create index ix_t_b on t (b desc)");

        assertThat(aligned.uniques().get(0).name()).isEqualTo(Name.derived("uq_t_a_b"));
        assertThat(aligned.indexes().get(0).name()).isEqualTo(Name.derived("ix_t_b"));
    }

    @Test
    void aGivenNameStays() {
        Table aligned = align(
                "create table t (a text, constraint mine unique (a)); create index my_index on t (a)",
                "create table t (a text, constraint yours unique (a)); create index your_index on t (a)");

        assertThat(aligned.uniques().get(0).name()).isEqualTo(Name.given("yours"));
        assertThat(aligned.indexes().get(0).name()).isEqualTo(Name.given("your_index"));
    }

    @Test
    void aGivenNameIsSpeltAsTheDatabaseSpellsIt() {
        Table aligned = align(
                "create table t (a text); create index By_A on t (a)",
                "create table t (a text); create index by_a on t (a)");

        assertThat(aligned.indexes().get(0).name()).isEqualTo(Name.given("By_A"));
    }

    @Test
    void theOrderOfAnIndexIsTheModels() {
        Table aligned = align(
                "create table t (a text, b text); create index my_index on t (a, b)",
                "create table t (a text, b text); create index ix_t_b_a on t (b, a)");

        assertThat(IndexPart.columnNames(aligned.indexes().get(0).parts())).containsExactly("b", "a");
        assertThat(aligned.indexes().get(0).name()).isEqualTo(Name.derived("ix_t_b_a"));
    }

    @Test
    void twoEqualPartsAreTwo() {
        Table aligned = align(
                "create table t (a text); create index one on t (a); create index two on t (a)",
                "create table t (a text); create index ix_t_a on t (a)");

        assertThat(aligned.indexes()).extracting(index -> index.name().text()).containsExactly("one");
    }

    @Test
    void aUniqueIndexStandsForAUniqueConstraintAndTheOtherWayRound() {
        Table index =
                align("create table t (a text); create unique index mine on t (a)", "create table t (a text unique)");
        Table constraint =
                align("create table t (a text unique)", "create table t (a text); create unique index ix_t_a on t (a)");

        assertThat(index.uniques()).isEmpty();
        assertThat(index.indexes()).extracting(found -> found.name().text()).containsExactly("mine");
        assertThat(constraint.indexes()).isEmpty();
        assertThat(constraint.uniques()).hasSize(1);
    }

    @Test
    void aUniqueIndexStandsForTheUniqueConstraintOfItsNameToo() {
        Table named = align(
                "create table t (a text, constraint Mine unique (a))",
                "create table t (a text); create unique index mine on t (a desc)");
        Table other = align(
                "create table t (a text, constraint mine unique (a))",
                "create table t (a text); create unique index yours on t (a)");

        assertThat(named.indexes()).isEmpty();
        assertThat(named.uniques().get(0).name()).isEqualTo(Name.given("Mine"));
        assertThat(other.indexes()).hasSize(1);
        assertThat(other.uniques()).isEmpty();
    }

    @Test
    void theOrderOfListedValuesIsTheDatabases() {
        Table aligned = align(
                "create table t (a text, check (a in ('y', 'x')))",
                "create table t (a text, check (a in ('x', 'y')), check (a in ('x', 'z')))");

        assertThat(aligned.checks())
                .extracting(check -> check.expression())
                .containsExactly("a in ('y', 'x')", "a in ('x', 'z')");
    }

    @Test
    void aPartialUniqueIndexIsNoUniqueConstraint() {
        Table aligned = align(
                "create table t (a text); create unique index mine on t (a) where a > ''",
                "create table t (a text unique)");

        assertThat(aligned.uniques()).hasSize(1);
        assertThat(aligned.indexes()).isEmpty();
    }

    private static Table align(String database, String model) {
        Alignment alignment =
                new Alignment(Samples.SQLITE.capabilities(), Samples.SQLITE.syntax(), Samples.SQLITE.normalizer());
        Schema aligned = alignment.align(
                Samples.twin(SqlModel.asIs(database)), Samples.SQLITE.lower().lower(SqlModel.read(model)));
        return aligned.tables().get(0);
    }
}
