package dev.orm.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedNamesTest {
    private static final TableName A = TableName.of("a");
    private static final TableName A_B = TableName.of("a_b");

    @Test
    void theLaterTableGivesWay() {
        Schema distinct = DerivedNames.distinct(Schema.of(List.of(unique(A_B, "c"), unique(A, "b", "c"))));

        assertThat(nameIn(distinct, A)).isEqualTo(Name.derived("uq_a_b_c"));
        assertThat(nameIn(distinct, A_B).text()).matches("uq_a_b_c_[0-9a-f]{8}");
        assertThat(nameIn(distinct, A_B).isDerived()).isTrue();
        assertThat(DerivedNames.distinct(distinct)).isEqualTo(distinct);
    }

    @Test
    void givenNamesComeFirstWhateverTheirCase() {
        Table given = new TableBuilder(A_B)
                .add(Index.of(Name.given("UQ_A_B_C"), List.of("x")))
                .build();

        Schema distinct = DerivedNames.distinct(Schema.of(List.of(given, unique(A, "b", "c"))));

        assertThat(distinct.table(A_B)).contains(given);
        assertThat(nameIn(distinct, A).text()).matches("uq_a_b_c_[0-9a-f]{8}");
    }

    @Test
    void twoChecksOfOneColumnDiffer() {
        Name name = DerivedName.check(A, List.of("b"));
        Table table = new TableBuilder(A)
                .add(CheckConstraint.of(name, "b > 0"))
                .add(CheckConstraint.of(name, "b < 9"))
                .build();

        List<CheckConstraint> checks =
                DerivedNames.distinct(Schema.of(List.of(table))).tables().get(0).checks();

        assertThat(checks.get(0)).isEqualTo(CheckConstraint.of(name, "b > 0"));
        assertThat(checks.get(1).name().text()).matches("ck_a_b_[0-9a-f]{8}");
    }

    @Test
    void threeEqualChecksDiffer() {
        Name name = DerivedName.check(A, List.of("b"));
        Table table = new TableBuilder(A)
                .add(CheckConstraint.of(name, "b > 0"))
                .add(CheckConstraint.of(name, "b > 0"))
                .add(CheckConstraint.of(name, "b > 0"))
                .build();

        Schema distinct = DerivedNames.distinct(Schema.of(List.of(table)));

        assertThat(distinct.tables().get(0).checks())
                .extracting(check -> check.name().text())
                .doesNotHaveDuplicates();
        assertThat(DerivedNames.distinct(distinct)).isEqualTo(distinct);
    }

    @Test
    void sequencesAndViewsComeFirst() {
        Schema schema = Schema.of(List.of(unique(A, "b"), unique(A_B, "c")))
                .withSequences(List.of(Sequence.of(TableName.of("UQ_a_b"), 1, 1)))
                .withViews(List.of(new View(TableName.of("uq_a_b_c"), "select 1")));

        Schema distinct = DerivedNames.distinct(schema);

        assertThat(nameIn(distinct, A).text()).matches("uq_a_b_[0-9a-f]{8}");
        assertThat(nameIn(distinct, A_B).text()).matches("uq_a_b_c_[0-9a-f]{8}");
    }

    @Test
    void schemasAreApart() {
        Schema apart = Schema.of(List.of(
                unique(new TableName("x", "t"), "c"),
                unique(new TableName("y", "t"), "c"),
                unique(TableName.of("t"), "c")));

        assertThat(DerivedNames.distinct(apart)).isEqualTo(apart);
    }

    private static Table unique(TableName table, String... columns) {
        List<String> names = List.of(columns);
        return new TableBuilder(table)
                .add(UniqueConstraint.of(DerivedName.unique(table, names), names))
                .build();
    }

    private static Name nameIn(Schema schema, TableName table) {
        return schema.table(table).orElseThrow().uniques().get(0).name();
    }
}
