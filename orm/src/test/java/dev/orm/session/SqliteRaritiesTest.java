package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.session.types.Rarities;
import dev.orm.session.types.RaritiesContract;
import java.math.BigDecimal;
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
}
