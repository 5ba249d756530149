package dev.orm.session.market;

import static dev.orm.query.Expressions.coalesce;
import static dev.orm.query.Expressions.count;
import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.exists;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.max;
import static dev.orm.query.Expressions.not;
import static dev.orm.query.Expressions.scalar;
import static dev.orm.query.Expressions.upper;
import static dev.orm.query.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.query.Condition;
import dev.orm.query.Expression;
import dev.orm.query.Select;
import dev.orm.query.statement.NoNumberException;
import dev.orm.query.statement.UnrelatedEntitiesException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions that hold values, the same on every database. */
public abstract class QuestionsContract extends MarketContract {
    private static final Expression CITY = coalesce("address.city", "none");
    private static final Shop.Address WITHOUT_CITY = new Shop.Address("street", null);
    private static final Shop.Address BERN = new Shop.Address("street", "Bern");

    private List<String> shops(Condition condition) {
        return asked(session -> session.query(Shop.class).where(condition).orderBy("id").all().stream()
                .map(Shop::toString)
                .toList());
    }

    @Test
    void groupsOfAnExpressionWithAValue() {
        assertThat(rows(session -> session.query(Shop.class)
                        .select(CITY, count())
                        .groupBy(CITY)
                        .orderBy(CITY)))
                .containsExactly(List.of("Bern", 1L), List.of("none", 2L));
        assertThat(rows(session -> session.query(Shop.class)
                        .select(field("first").plus(1), count())
                        .groupBy(field("first").plus(1), CITY)
                        .orderBy(desc(CITY))))
                .containsExactly(List.of(2L, 2L), List.of(2L, 1L));
    }

    @Test
    void groupsAreAskedForAnExpressionWithAValue() {
        assertThat(rows(session -> session.query(Shop.class)
                        .select(CITY, count())
                        .groupBy(CITY)
                        .having(CITY.eq("none"))))
                .containsExactly(List.of("none", 2L));
        assertThat(rows(session -> session.query(Shop.class)
                        .select(count())
                        .groupBy(CITY)
                        .having(CITY.eq("none").and(max(CITY).eq("none")))))
                .containsExactly(List.of(2L));
        assertThat(rows(session -> session.query(Shop.class)
                        .select(count())
                        .groupBy(upper("name"))
                        .having(upper("name").eq("X"))))
                .containsExactly(List.of(1L));
    }

    @Test
    void groupsOfASubquery() {
        Select last = Select.from(Shop.class).groupBy(CITY).having(CITY.eq("none"));
        assertThat(shops(field("id").in(last.select(max("id"))))).containsExactly("z");
        assertThat(shops(field("id").eq(scalar(last.select(max("id")))))).containsExactly("z");
        assertThat(shops(exists(last))).containsExactly("x", "y", "z");
        assertThat(shops(exists(Select.from(Shop.class).groupBy(CITY).having(CITY.eq("Rome")))))
                .isEmpty();
    }

    @Test
    void differentValuesInTheirOrder() {
        assertThat(rows(session ->
                        session.query(Shop.class).select(CITY).distinct().orderBy(CITY)))
                .containsExactly(List.of("Bern"), List.of("none"));
    }

    @Test
    void ordersByTheNameOfWhatIsSelected() {
        assertThat(rows(session -> session.query(Shop.class)
                        .select(CITY.as("town"), count().as("shops"))
                        .groupBy(CITY)
                        .orderBy(desc("shops"), "town")))
                .containsExactly(List.of("none", 2L), List.of("Bern", 1L));
        assertThat(rows(session -> session.query(Shop.class)
                        .select(field("id").times(-1).as("name"))
                        .orderBy("name")))
                .as("the name is that of an attribute too")
                .containsExactly(List.of(-3L), List.of(-2L), List.of(-1L));
    }

    @Test
    void differentValuesWithNullsWhereTheyAreWanted() {
        assertThat(rows(session -> session.query(Shop.class)
                        .select("address.street")
                        .distinct()
                        .orderBy(field("address.street").desc().nullsLast())))
                .containsExactly(List.of("street"), Collections.singletonList(null));
        assertThat(rows(session -> session.query(Shop.class)
                        .select(CITY.as("town"))
                        .distinct()
                        .orderBy(field("town").asc().nullsFirst())))
                .containsExactly(List.of("Bern"), List.of("none"));
    }

    @Test
    void anEmbeddableWithoutAPart() {
        assertThat(shops(field("address").eq(WITHOUT_CITY))).containsExactly("x");
        assertThat(shops(value(WITHOUT_CITY).eq(field("address")))).containsExactly("x");
        assertThat(shops(field("address").eq(BERN))).containsExactly("y");
        assertThat(shops(field("address").eq(new Shop.Address(null, null)))).containsExactly("z");
        assertThat(shops(field("address").in(WITHOUT_CITY, BERN))).containsExactly("x", "y");
        assertThat(shops(field("address").in(Arrays.asList(WITHOUT_CITY, null))))
                .containsExactly("x", "z");
        assertThat(rows(session -> session.query(Shop.class)
                        .filterBy("address", WITHOUT_CITY)
                        .select("name")))
                .containsExactly(List.of("x"));
    }

    @Test
    void everyOtherEmbeddableIsDifferent() {
        assertThat(shops(field("address").ne(WITHOUT_CITY))).containsExactly("y", "z");
        assertThat(shops(not(field("address").eq(WITHOUT_CITY)))).containsExactly("y", "z");
        assertThat(shops(field("address").ne(BERN))).containsExactly("x", "z");
        assertThat(shops(field("address").notIn(WITHOUT_CITY))).containsExactly("y", "z");
        assertThat(shops(field("address").notIn(BERN))).containsExactly("x", "z");
        assertThat(shops(field("address").notIn(WITHOUT_CITY, BERN))).containsExactly("z");
        assertThat(shops(not(field("address").in(WITHOUT_CITY, BERN)))).containsExactly("z");
    }

    @Test
    void anEmbeddableOfOnePart() {
        assertThat(shops(field("label").eq(new Shop.Label("good")))).containsExactly("x");
        assertThat(shops(field("label").eq(new Shop.Label(null)))).containsExactly("y", "z");
        assertThat(shops(field("label").ne(new Shop.Label("good")))).containsExactly("y", "z");
        assertThat(shops(field("label").in(new Shop.Label("good"), new Shop.Label(null))))
                .containsExactly("x", "y", "z");
        assertThat(shops(field("label").notIn(new Shop.Label("good")))).containsExactly("y", "z");
    }

    @Test
    void decimalNumbersAreCalculatedWithExactly() {
        Expression half = field("balance").dividedBy(2);
        assertThat(rows(session -> session.query(Shop.class).select(half).orderBy("id")))
                .extracting(row -> ((BigDecimal) row.get(0)).stripTrailingZeros())
                .containsExactly(new BigDecimal("2.5"), new BigDecimal("2.505"), new BigDecimal("0.05"));
        assertThat(shops(half.eq(new BigDecimal("2.50")))).containsExactly("x");
        assertThat(shops(field("first").dividedBy(field("balance")).eq(new BigDecimal("0.2"))))
                .containsExactly("x");
        assertThat(shops(field("balance").times(3).eq(new BigDecimal("0.30")))).containsExactly("z");
        assertThat(shops(field("balance").plus(new BigDecimal("0.20")).eq(new BigDecimal("0.30"))))
                .containsExactly("z");
        assertThat(shops(field("balance").minus(new BigDecimal("0.01")).eq(5))).containsExactly("y");
    }

    @Test
    void whatIsNoNumberIsNotCalculatedWith() {
        assertThatThrownBy(() -> rows(session ->
                        session.query(Shop.Sale.class).select(field("day").minus(1))))
                .isInstanceOf(NoNumberException.class)
                .hasMessage("""
                        what is no number stands beside - (Sale.day)
                          why:  databases calculate with numbers, and make different things of dates and texts
                          next: calculate in Java, or name a function of your database: function("concat", "name", "!")""");
        assertThatThrownBy(() -> rows(session ->
                        session.query(Shop.class).select(field("first").plus("!"))))
                .isInstanceOf(NoNumberException.class)
                .hasMessageStartingWith("what is no number stands beside + (a java.lang.String)");
    }

    @Test
    void entitiesOfDifferentKindsAreNotCompared() {
        assertThatThrownBy(() -> asked(session -> session.query(Shop.Sale.class)
                        .where(field("shop").in(Select.from(Shop.Sale.class)))
                        .all()))
                .isInstanceOf(UnrelatedEntitiesException.class)
                .hasMessage("""
                        a Shop is compared with a Sale
                          why:  neither extends the other, and an id that both have says nothing
                          next: compare it with what leads to a Shop, or the ids of both""");
        assertThatThrownBy(() -> asked(session -> session.query(Shop.Sale.class)
                        .where(field("shop").eq(field("")))
                        .all()))
                .isInstanceOf(UnrelatedEntitiesException.class);
        assertThat(rows(session -> session.query(Shop.Sale.class)
                        .where(field("shop").in(Select.from(Shop.Sale.class).select("shop")))
                        .select(count())))
                .containsExactly(List.of(2L));
        assertThat(shops(field("parent").eq(field("")).or(field("parent").eq(field("id")))))
                .isEmpty();
    }
}
