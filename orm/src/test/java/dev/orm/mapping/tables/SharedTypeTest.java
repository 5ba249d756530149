package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.SqlType;
import org.junit.jupiter.api.Test;

/** Two members, one column: Keycloak maps a join column of 36 characters a second time as an element of a set. */
class SharedTypeTest {
    private static final SqlType SAID = new SqlType.Varchar(36);
    private static final SqlType UNSAID = new SqlType.Varchar(255);

    @Test
    void theSizeThatIsSaidWins() {
        assertThat(SharedType.of(SAID, UNSAID)).contains(SAID);
        assertThat(SharedType.of(UNSAID, SAID)).contains(SAID);
        assertThat(SharedType.of(new SqlType.Decimal(38, 2), new SqlType.Decimal(12, 2)))
                .contains(new SqlType.Decimal(12, 2));
    }

    @Test
    void whatIsTheSameStays() {
        assertThat(SharedType.of(SAID, SAID)).contains(SAID);
        assertThat(SharedType.of(UNSAID, UNSAID)).contains(UNSAID);
    }

    @Test
    void twoSizesThatAreSaidContradict() {
        assertThat(SharedType.of(SAID, new SqlType.Varchar(40))).isEmpty();
        assertThat(SharedType.of(SAID, new SqlType.Int(4))).isEmpty();
    }
}
