package dev.orm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    @ParameterizedTest
    @CsvSource({
        "42P01, MISSING",
        "42703, MISSING",
        "42S02, MISSING",
        "42S22, MISSING",
        "42601, STATEMENT",
        "42883, STATEMENT",
        "42000, STATEMENT",
        "21000, STATEMENT",
        "22003, VALUE",
        "42501, RIGHT",
        "25006, READ_ONLY",
        "28000, RIGHT",
        "25P02, ABORTED",
        "08006, CONNECTION",
        "57P01, CONNECTION",
        "XX000, OTHER",
        ", OTHER"
    })
    void theStateTells(String state, Refusal refusal) {
        assertThat(Refusal.ofState(new SQLException("no", state))).isEqualTo(refusal);
    }
}
