package dev.orm.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MySqlProbeTest {
    private static final String WORDS = "Subquery returns more than 1 row";

    private final MySqlProbe probe = new MySqlProbe();

    @Test
    void aGuardSaysWhatItsFailureMeans() {
        String guard = "select 'it''s holds rows, and nothing fits into its column code',"
                + " (select 1 union all (select 1 from `it's` limit 1))";

        assertThat(probe.words(new SQLException(WORDS, "21000", 1242), guard))
                .isEqualTo("it's holds rows, and nothing fits into its column code");
    }

    @Test
    void anyOtherStatementFailsInTheServersWords() {
        SQLException failure = new SQLException("(conn=12) " + WORDS, "21000", 1242);

        assertThat(probe.words(failure, "update t set a = (select b from u)")).isEqualTo(WORDS);
        assertThat(probe.words(
                        new SQLException("no", "42000", 1064), "select 'x', (select 1 union all (select 1 from t"))
                .isEqualTo("no");
    }
}
