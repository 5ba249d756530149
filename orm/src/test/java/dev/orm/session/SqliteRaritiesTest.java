package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.type.UnstorableValueException;
import dev.orm.session.types.Rarities;
import dev.orm.session.types.RaritiesContract;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SqliteRaritiesTest extends RaritiesContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }

    @Test
    void aDecimalThatSqliteCannotHoldIsRefusedAtTheFlush() {
        try (Session session = database.session()) {
            session.add(Rarities.withAmount(new BigDecimal("123456789012345678.12")));
            assertThatThrownBy(session::flush).hasMessage("""
                    123456789012345678.12 would not come back as it is (dev.orm.session.types.Rarities.amount)
                      why:  this database keeps a decimal number as a binary one, which holds 15 digits
                      next: keep it as text: @Column(columnDefinition = "text"), or with a converter as a whole number of cents""");
        }
    }

    @Override
    protected boolean hasLimits() {
        return false;
    }

    /** With what is refused in a numeric column, in one of text. */
    @Entity
    static class Numbers {
        @Id
        int id = 1;

        @Column(precision = 38, scale = 4)
        BigDecimal amount;

        BigInteger whole;
        Duration duration;

        @Column(columnDefinition = "text")
        BigDecimal amountAsText;

        @Column(columnDefinition = "text")
        BigInteger wholeAsText;

        @Column(columnDefinition = "text")
        Duration durationAsText;

        @ElementCollection
        List<BigDecimal> prices = new ArrayList<>();
    }

    @Test
    void whatIsRefusedAsANumberIsKeptAsAText() {
        BigDecimal amount = new BigDecimal("1234567890123456789012345678901234.5670");
        BigInteger whole = new BigInteger("123456789012345678901234567890");
        Duration duration = Duration.ofSeconds(10_000_000_000L, 1);
        try (Database numbers = open(Numbers.class)) {
            numbers.createAll();
            assertRefused(numbers, "1234567890123456789012345678901234.567", each -> each.amount = amount);
            assertRefused(numbers, "123456789012345678901234567890", each -> each.whole = whole);
            assertRefused(numbers, "10000000000000000001", each -> each.duration = duration);
            assertRefused(
                    numbers, "123456789012345678.12", each -> each.prices.add(new BigDecimal("123456789012345678.12")));
            numbers.transaction(session -> {
                Numbers kept = new Numbers();
                kept.amountAsText = amount;
                kept.wholeAsText = whole;
                kept.durationAsText = duration;
                session.add(kept);
            });
            numbers.transaction(session -> {
                Numbers kept = session.query(Numbers.class).one();
                assertThat(kept.amountAsText).isEqualTo(amount);
                assertThat(kept.wholeAsText).isEqualTo(whole);
                assertThat(kept.durationAsText).isEqualTo(duration);
                assertThatThrownBy(() -> session.update(Numbers.class)
                                .set("whole", whole)
                                .execute())
                        .hasMessageStartingWith("123456789012345678901234567890 would not come back as it is");
            });
        }
    }

    private static void assertRefused(Database numbers, String number, Consumer<Numbers> change) {
        Numbers refused = new Numbers();
        change.accept(refused);
        assertThatThrownBy(() -> numbers.transaction(session -> session.add(refused)))
                .isInstanceOf(UnstorableValueException.class)
                .hasMessageStartingWith(number)
                .hasMessageContaining("would not come back as it is");
    }

    /** 16 digits may do, 17 hardly ever. */
    @Test
    void aNumberIsTakenWhereItComesBack() {
        try (Database numbers = open(Numbers.class)) {
            numbers.createAll();
            for (String number : List.of("12345678901.2345", "123456789012.2500", "1234567890123456.0000")) {
                numbers.transaction(session -> {
                    Numbers kept = new Numbers();
                    kept.amount = new BigDecimal(number);
                    session.add(kept);
                });
                numbers.transaction(session -> {
                    Numbers kept = session.query(Numbers.class).one();
                    assertThat(kept.amount).isEqualTo(new BigDecimal(number));
                    session.delete(kept);
                });
            }
            assertRefused(numbers, "1234567890123.4567", each -> each.amount = new BigDecimal("1234567890123.4567"));
        }
    }

    @Test
    void aNumberThatIsTooLargeForItsColumnIsRefused() {
        try (Session session = database.session()) {
            session.add(Rarities.withAmount(new BigDecimal("1234567890123456789.00")));
            assertThatThrownBy(session::flush).hasMessage("""
                    1234567890123456789.00 does not fit its column (dev.orm.session.types.Rarities.amount)
                      why:  the column has 20 digits, 2 of them after the point
                      next: give @Column a larger precision, or the attribute a smaller number""");
        }
    }

    /** A column declared json stores what looks like a number as one. */
    @Test
    void aTextThatWouldBecomeANumberIsRefused() {
        Rarities rarities = new Rarities();
        for (String kept : List.of("12", "-7", "1.5", "\"x\"", "null", "[1.0]", "true")) {
            rarities.json = kept;
            database.transaction(session -> session.merge(rarities));
            database.transaction(session -> {
                Rarities read = session.query(Rarities.class).one();
                assertThat(read.json).isEqualTo(kept);
                session.delete(read);
            });
        }
        for (String lost : List.of("1.0", "1e3", "12345678901234567890", " 1", "0.10")) {
            rarities.json = lost;
            assertThatThrownBy(() -> database.transaction(session -> session.merge(rarities)))
                    .hasMessage("""
                    '%s' would come back as a number (dev.orm.session.types.Rarities.json)
                      why:  a column of this type stores a text that looks like a number as one
                      next: declare the column as text: @Column(columnDefinition = "text")""".formatted(lost));
        }
    }
}
