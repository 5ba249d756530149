package dev.orm.session.market;

import static dev.orm.query.Expressions.avg;
import static dev.orm.query.Expressions.coalesce;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.max;
import static dev.orm.query.Expressions.outer;
import static dev.orm.query.Expressions.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.query.Select;
import dev.orm.session.BulkUpdate;
import dev.orm.session.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Rows that are changed by what they hold, the same on every database. */
public abstract class ChangesContract extends MarketContract {

    /** What the shops hold afterwards. */
    private List<String> changed(int rows, Function<Session, BulkUpdate> update) {
        return asked(session -> {
            assertThat(update.apply(session).execute()).isEqualTo(rows);
            return session.query(Shop.class).orderBy("id").all().stream()
                    .map(shop -> shop.first + "/" + shop.second)
                    .toList();
        });
    }

    @Test
    void twoAttributesSwap() {
        assertThat(changed(
                        3,
                        session -> session.update(Shop.class)
                                .set("first", field("second"))
                                .set("second", field("first"))))
                .containsExactly("2/1", "2/1", "2/1");
        assertThat(changed(
                        1,
                        session -> session.update(Shop.class)
                                .set("first", field("second"))
                                .set("second", field("first").plus(5))
                                .set("name", "swapped")
                                .where(field("parent.name")
                                        .eq("x")
                                        .and(field("name").eq("y")))))
                .containsExactly("1/2", "2/6", "1/2");
    }

    @Test
    void valuesAreThoseBefore() {
        assertThat(changed(
                        3,
                        session -> session.update(Shop.class)
                                .set("first", field("first").plus(7))
                                .set("second", field("first"))))
                .containsExactly("8/1", "8/1", "8/1");
    }

    @Test
    void theTableItselfIsAsked() {
        assertThat(changed(
                        1,
                        session -> session.update(Shop.class)
                                .set("first", scalar(Select.from(Shop.class).select(max("id"))))
                                .where(field("balance")
                                        .lt(scalar(Select.from(Shop.class).select(avg("balance")))))))
                .containsExactly("1/2", "1/2", "3/2");
        assertThat(changed(
                        3,
                        session -> session.update(Shop.class)
                                .set(
                                        "second",
                                        scalar(Select.from(Shop.class)
                                                .where(field("parent").eq(outer("")))
                                                .select(count())))))
                .containsExactly("1/2", "1/0", "1/0");
    }

    @Test
    void decimalNumbersAreRoundedAsTheirColumn() {
        asked(session -> {
            session.update(Shop.class)
                    .set("balance", field("balance").dividedBy(2))
                    .execute();
            assertThat(session.query(Shop.class).orderBy("id").select("balance").rows())
                    .extracting(row -> row.get(0))
                    .containsExactly(new BigDecimal("2.50"), new BigDecimal("2.51"), new BigDecimal("0.05"));
            return assertThat(session.query(Shop.class)
                            .filterBy("balance", new BigDecimal("2.51"))
                            .count())
                    .isEqualTo(1);
        });
    }

    private static List<Integer> years(Session session) {
        return session.query(Shop.Paper.class).orderBy("id").all().stream()
                .map(paper -> paper.years)
                .toList();
    }

    private static long rows(Session session, String table) {
        Object rows = session.sql("select count(*) from " + table).rows().get(0).get(0);
        return ((Number) rows).longValue();
    }

    @Test
    void missingRowsOfASecondTableAreAdded() {
        store(List.of(new Shop.Paper(1, null), new Shop.Paper(2, 3), new Shop.Memo(3)));
        asked(session -> {
            Shop.Paper loaded = session.get(Shop.Paper.class, 1);
            assertThat(session.update(Shop.Paper.class)
                            .set("years", 5)
                            .set("title", "all")
                            .where(field("id").lt(3))
                            .execute())
                    .isEqualTo(2);
            assertThat(loaded.years).isEqualTo(5);
            assertThat(loaded.title).isEqualTo("all");
            assertThat(rows(session, "paper_ages")).isEqualTo(2);
            return assertThat(
                            session.query(Shop.Paper.class).filterBy("years", 5).count())
                    .isEqualTo(2);
        });
    }

    @Test
    void missingRowsAreComputedToo() {
        store(List.of(new Shop.Paper(1, null), new Shop.Paper(2, 3)));
        asked(session -> {
            assertThat(session.update(Shop.Paper.class)
                            .set("years", coalesce("years", 0).plus(1))
                            .execute())
                    .isEqualTo(2);
            return assertThat(years(session)).containsExactly(1, 4);
        });
    }

    @Test
    void nothingIsAddedForNothing() {
        store(List.of(new Shop.Paper(1, null), new Shop.Paper(2, 3)));
        asked(session -> {
            assertThat(session.update(Shop.Paper.class).set("years", null).execute())
                    .isEqualTo(2);
            assertThat(years(session)).containsOnlyNulls();
            return assertThat(rows(session, "paper_ages")).isEqualTo(1);
        });
    }

    @Test
    void onlyTheirOwnClassHasRowsOfATable() {
        store(List.of(new Shop.Paper(1, null), new Shop.Memo(2)));
        asked(session -> {
            session.update(Shop.Paper.class).set("note", "read").execute();
            assertThat(rows(session, "memo_notes")).isEqualTo(1);
            return assertThat(session.query(Shop.Memo.class).one().note).isEqualTo("read");
        });
    }
}
